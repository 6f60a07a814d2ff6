package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Finds where two linked rows of words differ in how sure something is: another modal, or none
/// where the statement stands without it.
final class Doubts {

    static final Senses WORDS = Senses.read("modals", 1);
    private static final String ABLE = "able";
    private static final String POSSIBLE = "possible";
    private static final Set<String> EITHER = Set.of(ABLE, POSSIBLE);
    private static final Set<String> SELF_EVIDENT = Set.of("expected", ABLE);
    private static final String CLAIMED = "claimed";
    private static final int REACH = 4;

    private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "he", "she", "it", "they");
    private static final Set<String> QUESTIONS = Set.of("what", "why", "how", "when", "where");
    private static final Set<String> CLAIMED_VERBS = Set.of("have", "be");
    private static final Set<String> WISHING = Set.of("to", "be");

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;
    private final SamePlace place;

    Doubts(WordLexicon lexicon, WordLinks links, SamePlace place) {
        this.lexicon = lexicon;
        this.links = links;
        this.place = place;
        left = links.left();
        right = links.right();
    }

    /// @param leftTaken left places that are part of something else, a date's `May`
    /// @param rightTaken the same on the right
    void flag(BitSet leftTaken, BitSet rightTaken, FoundFlags flags) {
        List<SenseMention> lefts = modals(left, leftTaken);
        List<SenseMention> rights = modals(right, rightTaken);
        new Outcomes(lexicon, links, flags).flag(lefts, rights);
        lefts.removeIf(Outcomes::isForeseen);
        rights.removeIf(Outcomes::isForeseen);
        flags.add(
                Flag.Kind.MODAL,
                Conflicts.found(
                        lefts,
                        rights,
                        place,
                        SenseMention::agrees,
                        (a, b) -> !a.agrees(b),
                        MeaningFlags.BESIDE_SAME_WORDS));
        flagMissing(lefts, rights, Side.LEFT, links, flags);
        flagMissing(rights, lefts, Side.RIGHT, links.turned(), flags);
    }

    /// @param others the modals of the other side
    /// @param seen the links as seen from the side of the modals
    private void flagMissing(
            List<SenseMention> modals,
            List<SenseMention> others,
            Side side,
            WordLinks seen,
            FoundFlags flags) {
        for (SenseMention modal : modals) {
            Span here = FoundFlags.at(seen.left(), modal.place());
            int at = missing(modal, others, seen);
            if (at >= 0 && !flags.have(side, here)) {
                flags.add(
                        Flag.Kind.MODAL,
                        side,
                        here,
                        FoundFlags.before(FoundFlags.at(seen.right(), at)));
            }
        }
    }

    /// Where the statement that a modal goes with stands over there without one; -1 elsewhere.
    private int missing(SenseMention modal, List<SenseMention> others, WordLinks seen) {
        WordRow there = seen.right();
        if (modal.senses().stream().anyMatch(SELF_EVIDENT::contains)) {
            return -1;
        }
        int head = head(modal, seen.left());
        if (head < 0) {
            return -1;
        }
        int at = seen.rightOf(head);
        boolean hasOther = others.stream().anyMatch(other -> Math.abs(other.place() - at) <= REACH);
        return at < 0
                        || hasOther
                        || isForbidden(modal, seen, at)
                        || !lexicon.isContent(there.numbers()[at])
                        || (modal.senses().contains(CLAIMED)
                                ? isClaimed(modal, seen, at)
                                : isWish(there, at))
                ? -1
                : at;
    }

    /// Whether what stands over there is shown to be a claim, or only there it is told who tells
    /// it.
    private boolean isClaimed(SenseMention modal, WordLinks seen, int at) {
        var claims = new Claims(lexicon, seen.right());
        return claims.cover(at)
                || claims.attribute(at)
                        && !new Claims(lexicon, seen.left()).attribute(modal.place());
    }

    /// Whether the modal is denied and so is what stands over there: `may not run`, `was barred
    /// from running`.
    private boolean isForbidden(SenseMention modal, WordLinks seen, int at) {
        return new Denials(lexicon, seen.left()).holdsAt(modal.end())
                && new Denials(lexicon, seen.right()).hasBefore(at);
    }

    /// The word that a modal goes with: the next one of content, in German the last of the clause;
    /// -1 where none does.
    private int head(SenseMention modal, WordRow row) {
        boolean isGerman = Grammar.of(row.report()) != Grammar.ENGLISH;
        int end = isGerman ? row.size() : Math.min(row.size(), modal.place() + 1 + REACH);
        int head = -1;
        for (int place = modal.place() + 1; place < end && (isGerman || head < 0); place++) {
            if (isGerman ? !row.isBeside(place - 1, place) : row.isFirst(place)) {
                break;
            }
            head = lexicon.isContent(row.numbers()[place]) ? place : head;
        }
        return head;
    }

    private List<SenseMention> modals(WordRow row, BitSet taken) {
        List<SenseMention> modals = new ArrayList<>(WORDS.in(lexicon, row));
        modals.replaceAll(modal -> asWritten(modal, row));
        modals.removeIf(
                modal ->
                        taken.get(modal.place())
                                || isLeave(row, modal.place())
                                || isCondition(row, modal.place())
                                || isSaidToOther(row, modal));
        return modals;
    }

    /// German tells what may be from what could be done by two points: `könnten`, `konnten`.
    private static SenseMention asWritten(SenseMention modal, WordRow row) {
        if (!modal.senses().equals(EITHER) || Grammar.of(row.report()) == Grammar.ENGLISH) {
            return modal;
        }
        String sense = row.text(modal.place()).indexOf('ö') > 0 ? POSSIBLE : ABLE;
        return new SenseMention(modal.place(), modal.end(), modal.last(), Set.of(sense));
    }

    /// `durfte` is no `dürfte`: who was allowed to do something is no doubt.
    private boolean isLeave(WordRow row, int place) {
        return word(row, place).startsWith("durfte") && row.text(place).indexOf('ü') < 0;
    }

    /// `should they agree` is no more than `if they agree`.
    private boolean isCondition(WordRow row, int place) {
        return word(row, place).equals("should")
                && PRONOUNS.contains(word(row, place + 1))
                && !QUESTIONS.contains(word(row, place - 1));
    }

    /// `said to reporters`, where `said to have fled` is a claim.
    private boolean isSaidToOther(WordRow row, SenseMention modal) {
        return modal.senses().contains(CLAIMED)
                && word(row, modal.last()).equals("to")
                && !(modal.last() + 1 == modal.end()
                        && CLAIMED_VERBS.contains(word(row, modal.end())));
    }

    /// Whether a word is no more than meant or asked for: `to leave`, `that he be excluded`.
    private boolean isWish(WordRow row, int place) {
        int before = place - (word(row, place - 1).endsWith("ly") ? 2 : 1);
        return WISHING.contains(word(row, before));
    }

    private String word(WordRow row, int place) {
        return place < 0 || place >= row.size() ? "" : lexicon.folded(row.numbers()[place]);
    }
}
