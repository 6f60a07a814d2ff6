package org.crossread.align;

import org.crossread.model.Change;
import org.crossread.model.Flag;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// Finds where one side tells as done what the other only expects: `is expected to win` and `won`,
/// `could sell` and `has sold`.
final class Outcomes {

    private static final String FORESEEN = "foreseen";
    private static final String ABLE = "able";

    private static final Set<String> PERFECT = Set.of("has", "have", "had");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been");
    private static final Set<String> OPEN =
            Set.of(
                    "to", "be", "being", "if", "not", "never", "will", "would", "may", "might",
                    "could", "can", "should", "must", "a", "an", "the", "is", "are");

    private static final List<String> NO_PAST =
            List.of("s", "ing", "er", "or", "al", "ion", "ment");

    private static final int REACH = 3;

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final FoundFlags flags;

    Outcomes(WordLexicon lexicon, WordLinks links, FoundFlags flags) {
        this.lexicon = lexicon;
        this.links = links;
        this.flags = flags;
    }

    /// @param lefts the words of the left that tell how sure something is
    /// @param rights the same of the right
    void flag(List<SenseMention> lefts, List<SenseMention> rights) {
        for (SenseMention modal : lefts) {
            int at = done(modal, links.left(), links::rightOf, links.right());
            if (at >= 0) {
                flags.add(
                        Flag.Kind.MODAL,
                        links.left().span(modal.from(), modal.end()),
                        FoundFlags.before(FoundFlags.at(links.right(), at)));
            }
        }
        for (SenseMention modal : rights) {
            int at = done(modal, links.right(), links::leftOf, links.left());
            if (at >= 0) {
                flags.add(
                        Flag.Kind.MODAL,
                        FoundFlags.before(FoundFlags.at(links.left(), at)),
                        links.right().span(modal.from(), modal.end()));
            }
        }
    }

    /// Whether what is meant is still to come: `expected to`.
    static boolean isForeseen(SenseMention modal) {
        return modal.senses().contains(FORESEEN);
    }

    /// Where over there stands as done what goes with a word here, or -1.
    private int done(SenseMention modal, WordRow row, IntUnaryOperator partner, WordRow there) {
        boolean isForeseen = isForeseen(modal) && modal.last() + 1 == modal.end();
        if (!isForeseen && !modal.senses().contains(ABLE)
                || new Denials(lexicon, row).isDenied(modal.place())
                || modal.end() < row.size() && !row.isBeside(modal.end() - 1, modal.end())) {
            return -1;
        }
        boolean isPassive = modal.end() < row.size() && word(row, modal.end()).equals("be");
        int head = modal.end() + (isPassive ? 1 : 0);
        int at = head < row.size() ? partner.applyAsInt(head) : -1;
        if (at < 0 || !areOneVerb(row.numbers()[head], there.numbers()[at])) {
            return -1;
        }
        boolean isPerfect = stands(PERFECT, there, at);
        boolean isDone =
                isPassive
                        ? stands(PASSIVE, there, at)
                        : isPerfect || isForeseen && isPast(word(row, head), word(there, at));
        return isDone && !stands(OPEN, there, at) && (isForeseen || isPerfect) ? at : -1;
    }

    private boolean areOneVerb(int number, int other) {
        return lexicon.isContent(number)
                && lexicon.relation(number, other) != Change.Kind.SYNONYM
                && lexicon.relation(number, other) != Change.Kind.REPLACED;
    }

    private static boolean isPast(String plain, String form) {
        return !plain.equals(form) && NO_PAST.stream().noneMatch(form::endsWith);
    }

    /// Whether one of some words stands before a place, with nothing but words of grammar and
    /// adverbs between.
    private boolean stands(Set<String> words, WordRow row, int place) {
        for (int at = place - 1; at >= place - REACH && row.isBeside(at, at + 1); at--) {
            if (words.contains(word(row, at))) {
                return true;
            }
            if (lexicon.isContent(row.numbers()[at]) && !word(row, at).endsWith("ly")) {
                return false;
            }
        }
        return false;
    }

    private String word(WordRow row, int place) {
        return lexicon.folded(row.numbers()[place]);
    }
}
