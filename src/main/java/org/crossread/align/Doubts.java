package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Finds where two linked rows of words differ in how sure something is: another modal, or none
/// where the statement stands without it.
final class Doubts {

    static final Senses WORDS = Senses.read("modals", 1);
    private static final Set<String> SELF_EVIDENT = Set.of("expected", "able");
    private static final int REACH = 4;

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
        List<SenseMention> lefts = without(WORDS.in(lexicon, left), leftTaken::get);
        List<SenseMention> rights = without(WORDS.in(lexicon, right), rightTaken::get);
        flags.add(
                Flag.Kind.MODAL,
                new Conflicts<>(
                        lefts,
                        rights,
                        place,
                        SenseMention::agrees,
                        (a, b) -> !a.agrees(b),
                        MeaningFlags.BESIDE_SAME_WORDS));
        for (SenseMention modal : lefts) {
            int at = missing(modal, rights, left, links::rightOf, right);
            if (at >= 0 && !flags.have(Side.LEFT, FoundFlags.at(left, modal.place()))) {
                flags.add(
                        Flag.Kind.MODAL,
                        FoundFlags.at(left, modal.place()),
                        FoundFlags.before(FoundFlags.at(right, at)));
            }
        }
        for (SenseMention modal : rights) {
            int at = missing(modal, lefts, right, links::leftOf, left);
            if (at >= 0 && !flags.have(Side.RIGHT, FoundFlags.at(right, modal.place()))) {
                flags.add(
                        Flag.Kind.MODAL,
                        FoundFlags.before(FoundFlags.at(left, at)),
                        FoundFlags.at(right, modal.place()));
            }
        }
    }

    /// Where the statement that a modal goes with stands over there without one; -1 elsewhere.
    private int missing(
            SenseMention modal,
            List<SenseMention> others,
            WordRow row,
            IntUnaryOperator partner,
            WordRow there) {
        if (modal.senses().stream().anyMatch(SELF_EVIDENT::contains)) {
            return -1;
        }
        int head = head(modal, row);
        if (head < 0) {
            return -1;
        }
        int at = partner.applyAsInt(head);
        boolean hasOther = others.stream().anyMatch(other -> Math.abs(other.place() - at) <= REACH);
        return at < 0 || hasOther || !lexicon.isContent(there.numbers()[at]) ? -1 : at;
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

    private static List<SenseMention> without(List<SenseMention> mentions, IntPredicate dropped) {
        List<SenseMention> kept = new ArrayList<>(mentions);
        kept.removeIf(mention -> dropped.test(mention.place()));
        return kept;
    }
}
