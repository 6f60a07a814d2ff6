package org.crossread.archive;

import org.crossread.model.Report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the names, figures and other rare words that both of two texts have, the rarest first.
final class SharedNames {

    /// More say no more.
    private static final int MOST = 6;

    private record Named(String words, double weight, boolean isName) {}

    private static final Comparator<Named> ORDER =
            Comparator.comparing((Named named) -> !named.isName)
                    .thenComparing(Comparator.comparingDouble(Named::weight).reversed());

    private final EvidenceText left;
    private final TermWeights weights;
    private final Set<Long> common;
    private final Set<Long> told = new HashSet<>();

    private SharedNames(EvidenceText left, Set<Long> common, TermWeights weights) {
        this.left = left;
        this.common = common;
        this.weights = weights;
    }

    static List<String> of(EvidenceText left, EvidenceText right, TermWeights weights) {
        return new SharedNames(left, stems(right), weights).found();
    }

    private static Set<Long> stems(EvidenceText text) {
        Set<Long> stems = new HashSet<>();
        text.told().stream().forEach(word -> stems.add(text.words().stems()[word]));
        return stems;
    }

    private List<String> found() {
        List<Named> found = new ArrayList<>();
        for (int word = 0; word < left.words().size(); ) {
            int end = end(word);
            if (end > word) {
                add(word, end, found);
            }
            word = Math.max(word + 1, end);
        }
        return found.stream().sorted(ORDER).limit(MOST).map(Named::words).toList();
    }

    /// Behind the last of the names that stand together from here on; the word itself where it is
    /// none that both have.
    private int end(int word) {
        int end = word;
        while (isCommon(end) && (end == word || isName(word) && isName(end) && isClose(end))) {
            end++;
        }
        return end;
    }

    private boolean isCommon(int word) {
        return word < left.words().size()
                && left.told().get(word)
                && left.words().stems()[word] != 0
                && common.contains(left.words().stems()[word]);
    }

    /// Whether nothing but a blank stands between the word and the one before.
    private boolean isClose(int word) {
        return left.words().spans().start(word) - left.words().spans().end(word - 1) == 1;
    }

    private boolean isName(int word) {
        char first = report().text().charAt(left.words().spans().start(word));
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private Report report() {
        return left.report();
    }

    private void add(int word, int end, List<Named> found) {
        boolean isNew = false;
        double weight = 0;
        for (int at = word; at < end; at++) {
            isNew |= told.add(left.words().stems()[at]);
            weight += weights.of(Signature.term(left.words().stems()[at]));
        }
        if (isNew) {
            String words = report().text(left.span(word, end - word)).replaceAll("\\s+", " ");
            found.add(new Named(words, weight, isName(word)));
        }
    }
}
