package org.crossread.align;

import org.crossread.model.Progress;
import org.crossread.model.Report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds passages of one text that another reuses, copied, reworded or summed up.
///
/// Seeds, clusters and the check of each cluster after Sanchez-Perez, Gelbukh and Sidorov (2014, “A
/// winning approach to text alignment for text reuse detection at PAN 2014”), with their
/// thresholds. Unlike there, a copied passage ends with its last common run of words, and a summary
/// is taken only where no plain passage covers it.
final class PassageFinder {

    private static final int GAP = 4;
    private static final int SUMMARY_GAP = 24;
    private static final double LEAST_COSINE = 0.34;
    private static final int SHORTEST = 150;
    private static final int SUMMARY_RATIO = 3;
    private static final int SUMMARY_SEEDS = 3;
    private static final double COVERED = 0.8;

    private final PassageText left;
    private final PassageText right;
    private final float[] weights;
    private final List<int[]> seeds;
    private final Progress progress;

    private PassageFinder(
            PassageText left, PassageText right, PassageSeeds seeds, Progress progress) {
        this.left = left;
        this.right = right;
        this.progress = progress;
        weights = seeds.weights();
        this.seeds = seeds.found(progress);
    }

    /// @return start and length on the left, start and length on the right, in UTF-16 code units;
    /// by place on the left
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    static List<int[]> passages(
            Report left, Report right, Vocabulary vocabulary, Progress progress) {
        var table = new WordTable(vocabulary);
        var leftText = new PassageText(left, table);
        var rightText = new PassageText(right, table);
        if (leftText.words() == 0 || rightText.words() == 0) {
            return List.of();
        }
        var seeds = new PassageSeeds(leftText, rightText, table.size(), new Pulse(progress));
        return new PassageFinder(leftText, rightText, seeds, progress).found();
    }

    private List<int[]> found() {
        List<WordBox> boxes = new ArrayList<>();
        grow(seeds, GAP, boxes);
        List<WordBox> summaries = new ArrayList<>();
        summaries(SUMMARY_GAP, GAP, summaries);
        summaries(GAP, SUMMARY_GAP, summaries);
        summaries.removeIf(summary -> boxes.stream().anyMatch(box -> covers(box, summary)));
        boxes.removeIf(box -> summaries.stream().anyMatch(box::overlaps));
        boxes.addAll(summaries);
        return boxes.stream()
                .map(this::characters)
                .sorted(
                        Comparator.comparingInt((int[] passage) -> passage[0])
                                .thenComparingInt(passage -> passage[2]))
                .toList();
    }

    /// Keeps clusters that are alike as a whole; others are split at smaller gaps.
    private void grow(List<int[]> some, int gap, List<WordBox> boxes) {
        for (List<int[]> cluster : SeedClusters.of(some, gap, gap)) {
            progress.at(Progress.Step.ALIGN, left.units(), left.units());
            WordBox box = box(cluster);
            if (cosine(box) >= LEAST_COSINE) {
                WordBox trimmed = CopiedRuns.within(left, right, box).orElse(box);
                if (isLongEnough(trimmed)) {
                    boxes.add(trimmed);
                }
            } else if (gap > 0) {
                grow(cluster, gap - 1, boxes);
            }
        }
    }

    /// Clusters that are spread on one side and dense on the other.
    private void summaries(int leftGap, int rightGap, List<WordBox> boxes) {
        int spread = leftGap > rightGap ? 0 : 1;
        for (List<int[]> cluster : SeedClusters.of(seeds, leftGap, rightGap)) {
            progress.at(Progress.Step.ALIGN, left.units(), left.units());
            WordBox box = box(cluster);
            int[] passage = characters(box);
            int whole = passage[spread == 0 ? 1 : 3];
            int summary = passage[spread == 0 ? 3 : 1];
            boolean enough =
                    cluster.stream().mapToInt(seed -> seed[spread]).distinct().count()
                            >= SUMMARY_SEEDS;
            if (enough
                    && whole >= SUMMARY_RATIO * summary
                    && isLongEnough(box)
                    && cosine(box) >= LEAST_COSINE) {
                boxes.add(box);
            }
        }
    }

    private static boolean covers(WordBox box, WordBox summary) {
        return box.overlaps(summary) && box.shorterSide() > COVERED * summary.shorterSide();
    }

    private boolean isLongEnough(WordBox box) {
        int[] passage = characters(box);
        return passage[1] >= SHORTEST && passage[3] >= SHORTEST;
    }

    private WordBox box(List<int[]> cluster) {
        return cluster.stream()
                .map(
                        seed ->
                                new WordBox(
                                        left.first(seed[0]),
                                        left.first(seed[0] + 1),
                                        right.first(seed[1]),
                                        right.first(seed[1] + 1)))
                .reduce(WordBox::hull)
                .orElseThrow();
    }

    private double cosine(WordBox box) {
        Map<Integer, Double> vector = vector(left, box.left(), box.leftEnd());
        Map<Integer, Double> other = vector(right, box.right(), box.rightEnd());
        double shared = 0;
        for (var entry : vector.entrySet()) {
            shared += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        double norms = Math.sqrt(squares(vector) * squares(other));
        return norms == 0 ? 0 : shared / norms;
    }

    private Map<Integer, Double> vector(PassageText text, int from, int end) {
        Map<Integer, Double> vector = new HashMap<>();
        for (int word = from; word < end; word++) {
            vector.merge(text.term(word), (double) weights[text.term(word)], Double::sum);
        }
        return vector;
    }

    private static double squares(Map<Integer, Double> vector) {
        return vector.values().stream().mapToDouble(value -> value * value).sum();
    }

    private int[] characters(WordBox box) {
        int start = left.start(box.left());
        int rightStart = right.start(box.right());
        return new int[] {
            start,
            left.endWithMarks(box.leftEnd() - 1) - start,
            rightStart,
            right.endWithMarks(box.rightEnd() - 1) - rightStart
        };
    }
}
