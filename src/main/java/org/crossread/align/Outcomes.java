package org.crossread.align;

import org.crossread.model.Change;
import org.crossread.model.Flag;
import org.crossread.model.Side;

import java.util.List;
import java.util.Set;

/// Finds where one side tells as done what the other only expects: `is expected to win` and `won`,
/// `could sell` and `has sold`.
final class Outcomes {

    private static final String FORESEEN = "foreseen";
    private static final String ABLE = "able";

    private static final WordLists WORDS = WordLists.read("outcomes.txt");
    private static final Set<String> PERFECT = WORDS.get("perfect");
    private static final Set<String> PASSIVE = WORDS.get("passive");
    private static final Set<String> OPEN = WORDS.get("open");

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
        flag(lefts, Side.LEFT, links);
        flag(rights, Side.RIGHT, links.turned());
    }

    /// @param seen the links as seen from the side of the modals
    private void flag(List<SenseMention> modals, Side side, WordLinks seen) {
        for (SenseMention modal : modals) {
            int at = done(modal, seen);
            if (at >= 0) {
                flags.add(
                        Flag.Kind.MODAL,
                        side,
                        seen.left().span(modal.from(), modal.end()),
                        FoundFlags.before(FoundFlags.at(seen.right(), at)));
            }
        }
    }

    /// Whether what is meant is still to come: `expected to`.
    static boolean isForeseen(SenseMention modal) {
        return modal.senses().contains(FORESEEN);
    }

    /// Where over there stands as done what goes with a word here, or -1.
    private int done(SenseMention modal, WordLinks seen) {
        WordRow row = seen.left();
        WordRow there = seen.right();
        boolean isForeseen = isForeseen(modal) && modal.last() + 1 == modal.end();
        if (!isForeseen && !modal.senses().contains(ABLE)
                || new Denials(lexicon, row).isDenied(modal.place())
                || modal.end() < row.size() && !row.isBeside(modal.end() - 1, modal.end())) {
            return -1;
        }
        boolean isPassive = modal.end() < row.size() && word(row, modal.end()).equals("be");
        int head = modal.end() + (isPassive ? 1 : 0);
        int at = head < row.size() ? seen.rightOf(head) : -1;
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
