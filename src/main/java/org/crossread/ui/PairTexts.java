package org.crossread.ui;

import org.crossread.model.Report;
import org.crossread.ui.page.PageContent;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The reports that the work is on.
record PairTexts(Report left, Report right) {

    static final PairTexts NONE =
            new PairTexts(PageContent.BLANK.report(), PageContent.BLANK.report());

    @Override
    public boolean equals(Object other) {
        return other instanceof PairTexts texts && key().equals(texts.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    List<String> key() {
        return List.of(left.text(), right.text());
    }

    PairTexts swapped() {
        return new PairTexts(right, left);
    }

    /// Whether both have words.
    boolean isPair() {
        return !left.text().isEmpty() && !right.text().isEmpty();
    }

    /// Whether this is one report alone, and stands on the same side of a pair.
    boolean isAloneIn(PairTexts pair) {
        return pair.isPair()
                && (right.text().isEmpty() && left.text().equals(pair.left.text())
                        || left.text().isEmpty() && right.text().equals(pair.right.text()));
    }

    /// Whether the others are the same files, read again: equal in name, and at least half of
    /// the shorter one's sentences stand in the other. Saved web pages are often all of one
    /// name.
    boolean isOlderThan(PairTexts others) {
        return isSame(left, others.left) && isSame(right, others.right);
    }

    private static boolean isSame(Report one, Report other) {
        return one.text().isEmpty() && other.text().isEmpty() || isSameFile(one, other);
    }

    private static boolean isSameFile(Report one, Report other) {
        String name = one.origin().fileName();
        return !name.isEmpty()
                && name.equals(other.origin().fileName())
                && (one.text().equals(other.text()) || isMostly(one, other));
    }

    private static boolean isMostly(Report one, Report other) {
        Set<String> first = sentences(one);
        Set<String> second = sentences(other);
        int least = Math.min(first.size(), second.size());
        first.retainAll(second);
        return 2 * first.size() >= least;
    }

    private static Set<String> sentences(Report report) {
        return report.sentences().stream().map(report::text).collect(Collectors.toSet());
    }
}
