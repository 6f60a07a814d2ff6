package org.crossread.archive;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Counts what one report shares with each of those before it. Not for use by several threads.
final class Tally {

    /// A report that shares less shares it by chance.
    private static final int FEWEST = 2;

    /// Words that count beyond those of the shorter report: ten in common say less where one has
    /// twenty than two hundred where one has four hundred.
    private static final int FURTHER_WORDS = 20;

    private static final int FURTHER_PAIRS = 4;

    private final LikenessSearch search;
    private final Best best;
    private final int[] passages;
    private final int[] quoted;
    private final float[] products;
    private final Touched byPassages = new Touched();
    private final Touched byQuoted = new Touched();
    private final Touched byTerms = new Touched();
    private final int[] found = new int[Postings.MOST];

    private Signature signature = Signature.EMPTY;
    private float norm;
    private int report;

    /// @param best takes every report that may be like the one that is compared
    Tally(LikenessSearch search, Best best) {
        this.search = search;
        this.best = best;
        passages = new int[search.archive.size()];
        quoted = new int[search.archive.size()];
        products = new float[search.archive.size()];
    }

    /// Reports that have been counted for, each once.
    private static final class Touched {

        private int[] reports = new int[256];
        private int size;

        void add(int touched) {
            if (size == reports.length) {
                reports = Arrays.copyOf(reports, size * 2);
            }
            reports[size++] = touched;
        }

        /// Gives out all of them and is empty then.
        void forEach(IntConsumer taker) {
            for (int i = 0; i < size; i++) {
                taker.accept(reports[i]);
            }
            size = 0;
        }
    }

    /// Compares a report with those before it.
    ///
    /// @param place of the report; -1 for a question, which is compared with all
    void compare(Signature compared, float itsNorm, int place) {
        signature = compared;
        norm = itsNorm;
        report = place;
        int before = place < 0 ? search.archive.size() : place;
        for (int number : signature.passages()) {
            if (search.passageChoice.test(number)) {
                add(search.passages.reports(number, before, found), passages, byPassages);
            }
        }
        for (int number : signature.quoted()) {
            if (search.quotedChoice.test(number)) {
                add(search.quoted.reports(number, before, found), quoted, byQuoted);
            }
        }
        for (int term : signature.terms()) {
            if (search.termChoice.test(term)) {
                addTerm(search.terms.reports(term, before, found), search.weights.of(term));
            }
        }
        give();
    }

    private void add(int count, int[] counts, Touched touched) {
        for (int i = 0; i < count; i++) {
            if (counts[found[i]]++ == 0) {
                touched.add(found[i]);
            }
        }
    }

    private void addTerm(int count, float weight) {
        for (int i = 0; i < count; i++) {
            float product = products[found[i]];
            products[found[i]] = product + weight * weight;
            if (product == 0) {
                byTerms.add(found[i]);
            }
        }
    }

    /// Gives what may be like the report, and forgets all. What has been given is forgotten at
    /// once, so that no other list gives it again.
    private void give() {
        for (int i = 0; i < byPassages.size; i++) {
            giveIf(passages[byPassages.reports[i]] >= FEWEST, byPassages.reports[i]);
        }
        for (int i = 0; i < byQuoted.size; i++) {
            giveIf(quoted[byQuoted.reports[i]] >= FEWEST, byQuoted.reports[i]);
        }
        for (int i = 0; i < byTerms.size; i++) {
            int other = byTerms.reports[i];
            giveIf(products[other] >= Likeness.SAME_EVENT * norm * search.norms[other], other);
        }
        byPassages.forEach(other -> passages[other] = 0);
        byQuoted.forEach(other -> quoted[other] = 0);
        byTerms.forEach(other -> products[other] = 0);
    }

    private void giveIf(boolean isLike, int other) {
        if (isLike && (passages[other] > 0 || quoted[other] > 0 || products[other] > 0)) {
            best.add(likeness(other));
            forget(other);
        }
    }

    private void forget(int other) {
        passages[other] = 0;
        quoted[other] = 0;
        products[other] = 0;
    }

    private Likeness likeness(int other) {
        Archive archive = search.archive;
        int shorter = Math.min(signature.words(), archive.words(other)) + FURTHER_WORDS;
        int fewer = Math.min(signature.quoted().length, archive.quoted().length(other));
        double wording = (double) passages[other] * Signature.SAMPLED / shorter;
        double quotations = (double) quoted[other] / (fewer + FURTHER_PAIRS);
        double event = norm == 0 ? 0 : products[other] / (norm * search.norms[other]);
        return new Likeness(
                Math.min(report, other),
                Math.max(report, other),
                Math.min(1, wording),
                Math.min(1, quotations),
                Math.min(1, event));
    }
}
