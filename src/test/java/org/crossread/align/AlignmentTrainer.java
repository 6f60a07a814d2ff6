package org.crossread.align;

import org.crossread.encode.Encoder;
import org.crossread.encode.EncoderMissing;
import org.crossread.encode.OnnxEncoder;
import org.crossread.model.Match;
import org.crossread.model.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/// Fits the weight tables of the aligner on labelled pairs and says how well weights do on groups
/// they were not fitted on. The same files give the same tables.
///
/// Arguments: the folder of the labelled pairs; the table to write; for a table with vectors the
/// word `vectors`.
final class AlignmentTrainer {

    /// What a pair of each set counts.
    private static final Map<String, Double> SETS =
            Map.of("docs-fables", 0.6, "docs-news", 3.0, "docs-spun", 0.5);

    private static final int FOLDS = 5;
    private static final int CHOICES = 3;
    private static final int PARTS = 4;
    private static final long SEED = 7;
    private static final double RIDGE = 10;

    /// Where F1 of pairs that were not fitted on is highest: on those that were,
    /// chances are higher.
    private static final double THRESHOLD_WORDS = 0.32;

    private static final double THRESHOLD_VECTORS = 0.44;

    /// How much surer it needs to be, with vectors and in reports full of figures, that two
    /// sentences say the same and not only share a part: of pairs that were not fitted on more do.
    private static final double WHOLE = 0.5;

    /// Of the spun pairs, which are many and easy, one in so many is taken.
    private static final int SPUN = 4;

    private record Case(LabelledPair pair, MeasuredPair measured, String set, int[] folds) {}

    private record Fitted(double[] first, double[] link, double[] same) {

        /// With what a pair needs at least taken away from the link's judgement, and what is the
        /// same in reports full of figures from that of the same.
        Fitted from(double threshold, double whole) {
            double[] shifted = link.clone();
            shifted[0] -= Math.log(threshold / (1 - threshold));
            double[] surer = same.clone();
            surer[Feature.COUNT] -= whole;
            return new Fitted(first, shifted, surer);
        }

        JudgeTable.Pair tables() {
            return new JudgeTable.Pair(half(0), half(Feature.COUNT));
        }

        private JudgeTable half(int from) {
            return new JudgeTable(half(first, from), half(link, from), half(same, from));
        }

        private static Weights half(double[] both, int from) {
            return new Weights(Arrays.copyOfRange(both, from, from + Feature.COUNT));
        }

        JudgeTable at(double figured) {
            return new JudgeTable(
                    blend(first, figured), blend(link, figured), blend(same, figured));
        }
    }

    private static Weights blend(double[] both, double figured) {
        var plain = new Weights(Arrays.copyOf(both, Feature.COUNT));
        return plain.plus(
                figured, new Weights(Arrays.copyOfRange(both, Feature.COUNT, both.length)));
    }

    private final List<Case> cases = new ArrayList<>();
    /// Every feature stands twice: by itself, and times how full of figures the reports are.
    private final boolean[] alone = new boolean[2 * Feature.COUNT];

    private final boolean[] all = new boolean[2 * Feature.COUNT];

    private final double threshold;

    private AlignmentTrainer(double threshold) {
        this.threshold = threshold;
        for (Feature feature : Feature.values()) {
            boolean early =
                    feature != Feature.PLACE && feature.ordinal() < Feature.firstOfContext();
            for (int k = feature.ordinal(); k < all.length; k += Feature.COUNT) {
                all[k] = true;
                alone[k] = early;
            }
        }
    }

    public static void main(String[] args) throws IOException, EncoderMissing {
        boolean isFinal = args.length > 2;
        var trainer = new AlignmentTrainer(isFinal ? THRESHOLD_VECTORS : THRESHOLD_WORDS);
        if (isFinal) {
            try (var encoder = OnnxEncoder.load()) {
                trainer.read(Path.of(args[0]), List.of(encoder));
            }
        } else {
            trainer.read(Path.of(args[0]), List.of());
        }
        trainer.validate();
        Fitted fitted = trainer.fit(_ -> true);
        trainer.write(Path.of(args[1]), fitted.from(trainer.threshold, isFinal ? WHOLE : 0));
        trainer.report("fitted", trainer.judge(fitted, _ -> true));
    }

    private void read(Path folder, List<Encoder> encoders) throws IOException {
        for (String set : SETS.keySet().stream().sorted().toList()) {
            for (LabelledPair pair : LabelledPair.read(folder.resolve(set + ".dev.jsonl"))) {
                var random = new Random(pair.group().hashCode() * 31L + SEED);
                boolean taken = !set.equals("docs-spun") || random.nextInt(SPUN) == 0;
                if (taken) {
                    int[] folds = new int[CHOICES];
                    Arrays.setAll(folds, _ -> random.nextInt(FOLDS));
                    cases.add(new Case(pair, measured(pair, encoders), set, folds));
                }
            }
        }
    }

    private static MeasuredPair measured(LabelledPair pair, List<Encoder> encoders) {
        MeasuredPair measured =
                MeasuredPair.byWords(
                        WordPair.of(
                                pair.left(),
                                pair.right(),
                                new Vocabulary(),
                                new Pulse(Progress.SILENT)),
                        Progress.SILENT);
        for (Encoder encoder : encoders) {
            measured.withVectors(encoder, Progress.SILENT);
        }
        return measured;
    }

    /// With so few pairs much hangs on the choice of folds: several are tried.
    private void validate() {
        for (int choice = 0; choice < CHOICES; choice++) {
            validate(choice);
        }
    }

    private void validate(int choice) {
        double[][] scores = new double[cases.size()][];
        List<List<Match>> matches = new ArrayList<>(Collections.nCopies(cases.size(), List.of()));
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Fitted fitted = fit(c -> c.folds()[choice] != left);
            double[][] some = judge(fitted, c -> c.folds()[choice] == left);
            var aligner = new MatrixAligner(fitted.from(threshold, 0).tables());
            for (int k = 0; k < scores.length; k++) {
                if (cases.get(k).folds()[choice] == left) {
                    scores[k] = some[k];
                    matches.set(k, aligner.matches(cases.get(k).measured()));
                }
            }
        }
        report("unseen", scores);
        reportMatches(matches);
    }

    private Fitted fit(Predicate<Case> wanted) {
        List<Case> some = cases.stream().filter(wanted).toList();
        double[] first = LogisticRegression.fit(examples(some), alone, RIDGE);
        addContext(some);
        double[] link = LogisticRegression.fit(examples(some), all, RIDGE);
        double[] same = LogisticRegression.fit(labels(some), all, RIDGE);
        return new Fitted(first, link, same);
    }

    /// First judgements are never those of weights fitted on the same case: they would be surer
    /// than on an unseen one (stacking, Wolpert 1992).
    private void addContext(List<Case> some) {
        for (int part = 0; part < PARTS; part++) {
            List<Case> others = new ArrayList<>();
            List<Case> own = new ArrayList<>();
            for (int k = 0; k < some.size(); k++) {
                (k % PARTS == part ? own : others).add(some.get(k));
            }
            double[] first = LogisticRegression.fit(examples(others), alone, RIDGE);
            own.forEach(
                    c -> c.measured().context().add(blend(first, c.measured().table().figured())));
        }
    }

    private static List<LogisticRegression.Example> examples(List<Case> cases) {
        List<LogisticRegression.Example> examples = new ArrayList<>();
        for (Case c : cases) {
            PairTable table = c.measured().table();
            for (int i = 0; i < table.rows(); i++) {
                for (int j = 0; j < table.columns(); j++) {
                    boolean linked = c.pair().links().containsKey(List.of(i, j));
                    examples.add(example(c, i, j, linked));
                }
            }
        }
        return examples;
    }

    private static List<LogisticRegression.Example> labels(List<Case> cases) {
        List<LogisticRegression.Example> examples = new ArrayList<>();
        for (Case c : cases) {
            c.pair()
                    .links()
                    .forEach(
                            (link, label) ->
                                    examples.add(
                                            example(
                                                    c,
                                                    link.get(0),
                                                    link.get(1),
                                                    label.equals("same"))));
        }
        return examples;
    }

    private static LogisticRegression.Example example(Case c, int i, int j, boolean yes) {
        double[] values = c.measured().table().features(i, j);
        double figured = c.measured().table().figured();
        double[] both = Arrays.copyOf(values, 2 * values.length);
        for (int k = 0; k < values.length; k++) {
            both[values.length + k] = figured * values[k];
        }
        return new LogisticRegression.Example(both, yes, SETS.get(c.set()));
    }

    /// Chances of all pairs of the wanted cases.
    private double[][] judge(Fitted fitted, Predicate<Case> wanted) {
        double[][] scores = new double[cases.size()][0];
        for (int k = 0; k < scores.length; k++) {
            if (wanted.test(cases.get(k))) {
                PairTable table = cases.get(k).measured().table();
                JudgeTable judges = fitted.at(table.figured());
                cases.get(k).measured().context().add(judges.first());
                scores[k] = new double[table.rows() * table.columns()];
                for (int p = 0; p < scores[k].length; p++) {
                    double[] values = table.features(p / table.columns(), p % table.columns());
                    scores[k][p] = Weights.probability(judges.link().judge(values));
                }
            }
        }
        return scores;
    }

    private void report(String title, double[][] scores) {
        for (String set : SETS.keySet().stream().sorted().toList()) {
            var line = new StringBuilder(String.format(Locale.ROOT, "%-7s%-12s", title, set));
            for (double threshold = 0.26; threshold < 0.5; threshold += 0.04) {
                line.append(figures(set, scores, threshold));
            }
            System.out.println(line);
        }
    }

    /// What the aligner makes of the judgements: above the threshold, and what stands out.
    private void reportMatches(List<List<Match>> matches) {
        for (String set : SETS.keySet().stream().sorted().toList()) {
            int found = 0;
            int made = 0;
            int wanted = 0;
            for (int k = 0; k < cases.size(); k++) {
                if (cases.get(k).set().equals(set)) {
                    Set<List<Integer>> links = cases.get(k).pair().links().keySet();
                    wanted += links.size();
                    made += matches.get(k).size();
                    for (Match match : matches.get(k)) {
                        found += links.contains(List.of(match.left(), match.right())) ? 1 : 0;
                    }
                }
            }
            System.out.println("matches " + set + figures(threshold, found, made, wanted));
        }
    }

    private String figures(String set, double[][] scores, double threshold) {
        int found = 0;
        int made = 0;
        int wanted = 0;
        for (int k = 0; k < scores.length; k++) {
            Case c = cases.get(k);
            if (c.set().equals(set)) {
                wanted += c.pair().links().size();
                int columns = c.measured().table().columns();
                for (int p = 0; p < scores[k].length; p++) {
                    if (scores[k][p] >= threshold) {
                        made++;
                        found +=
                                c.pair().links().containsKey(List.of(p / columns, p % columns))
                                        ? 1
                                        : 0;
                    }
                }
            }
        }
        return figures(threshold, found, made, wanted);
    }

    private static String figures(double threshold, int found, int made, int wanted) {
        return String.format(
                Locale.ROOT,
                " | %.2f: F1 %.3f P %.2f R %.2f",
                threshold,
                2.0 * found / (made + wanted),
                found / (double) made,
                found / (double) wanted);
    }

    private void write(Path file, Fitted fitted) throws IOException {
        var text = new StringBuilder();
        text.append(
                "# Weights of the aligner, fitted by AlignmentTrainer; quality.md tells how.\n");
        text.append("feature first link same first-figured link-figured same-figured\n");
        for (Feature feature : Feature.values()) {
            int k = feature.ordinal();
            text.append(String.format(Locale.ROOT, "%-18s", feature));
            for (int at = k; at < 2 * Feature.COUNT; at += Feature.COUNT) {
                text.append(
                        String.format(
                                Locale.ROOT,
                                " %8.4f %8.4f %8.4f",
                                fitted.first[at],
                                fitted.link[at],
                                fitted.same[at]));
            }
            text.append('\n');
        }
        Files.writeString(file, text);
    }
}
