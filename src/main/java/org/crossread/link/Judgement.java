package org.crossread.link;

import org.crossread.link.Edit.Omission;
import org.crossread.link.Finding.Kind;
import org.crossread.model.Flag;
import org.crossread.model.QuotationKind;
import org.crossread.model.Span;
import org.crossread.model.Voice.Agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides whether two quotations in marks are one utterance, and what was done to its words.
///
/// Leaving words out at the ends, or where the report says so, is trimming; so is leaving out plain
/// words in between. Any other change is an alteration, and so is every omission in between that
/// takes away or brings in a negation, a figure or a name.
final class Judgement {

    private static final Set<Flag.Kind> MEANING =
            EnumSet.of(Flag.Kind.NEGATION, Flag.Kind.NUMBER, Flag.Kind.DATE, Flag.Kind.NAME);

    private static final int LONG_ENOUGH = 8;

    private final SteadyComparison words;
    private final Rarity rarity;

    Judgement(SteadyComparison words, Rarity rarity) {
        this.words = words;
        this.rarity = rarity;
    }

    /// A single word out of a longer utterance is taken for a piece of it only where the passages
    /// say the same: a speaker may use one word twice.
    ///
    /// @param isPaired whether they stand in passages that say the same
    Optional<Finding> of(Saying left, Saying right, boolean isPaired) {
        Agreement agreement = left.voice().agreement(right.voice());
        Edit edit = Edit.between(left, right);
        double support = support(left.wording(), edit);
        if (edit.isVerbatim()) {
            return edit.common() > 0
                            && (isPaired || isEnough(edit.common(), support, agreement, isPaired))
                    ? found(left, right, Kind.VERBATIM, edit, agreement, isPaired)
                    : Optional.empty();
        }
        boolean isAccepted =
                edit.replaces() || !edit.omissions().isEmpty()
                        ? isClose(left, right, edit, support, agreement, isPaired)
                        : isEnough(edit.common(), support, agreement, isPaired)
                                && (edit.common() > 1 || isPaired);
        return isAccepted
                ? found(left, right, kind(left, right, edit), edit, agreement, isPaired)
                : Optional.empty();
    }

    /// What was done to the words of two quotations that are one.
    Kind kind(Saying left, Saying right, Edit edit) {
        if (edit.isVerbatim()) {
            return Kind.VERBATIM;
        }
        boolean isAltered = edit.replaces() || changesMeaning(left, right, edit);
        return isAltered ? Kind.ALTERED : Kind.TRIMMED;
    }

    /// Whether so few words may be called the same words: a phrase of two that anybody might use
    /// needs the same speaker.
    private static boolean isEnough(
            int common, double support, Agreement agreement, boolean isPaired) {
        return switch (agreement) {
            case SAME -> common >= 2 || support > 0;
            case UNKNOWN ->
                    common >= 4
                            || common == 3 && support >= 0.5
                            || common == 2 && support >= 0.6
                            || support >= (isPaired ? 0.5 : 1.0);
            case DIFFERENT -> common >= 6 || common >= 4 && support >= 1.5;
        };
    }

    private static boolean isClose(
            Saying left,
            Saying right,
            Edit edit,
            double support,
            Agreement agreement,
            boolean isPaired) {
        double least =
                (isPaired ? -0.05 : 0)
                        + switch (agreement) {
                            case SAME -> 0.55;
                            case UNKNOWN -> 0.65;
                            case DIFFERENT -> 0.8;
                        };
        int shorter = Math.min(left.wording().size(), right.wording().size());
        boolean isMuch = edit.common() * 2 >= shorter || edit.common() >= LONG_ENOUGH;
        return edit.common() >= 3
                && support >= (agreement == Agreement.SAME ? 0.5 : 1.0)
                && isMuch
                && edit.closeness() >= least;
    }

    /// The weight of the words in common.
    private double support(Wording left, Edit edit) {
        double support = 0;
        for (int i = 0; i < left.size(); i++) {
            support += edit.partners()[i] >= 0 ? rarity.weight(left.word(i)) : 0;
        }
        return support;
    }

    private boolean changesMeaning(Saying left, Saying right, Edit edit) {
        List<Omission> suspects = Losses.suspects(edit);
        if (suspects.stream().anyMatch(Omission::isEdited)
                || !Losses.flags(left, right, edit).isEmpty()) {
            return true;
        }
        if (suspects.isEmpty() && !isBegunLater(left, right, edit)) {
            return false;
        }
        return words.between(left, right).flags().stream()
                .filter(flag -> MEANING.contains(flag.kind()))
                .anyMatch(flag -> isHit(flag, suspects) || isCutOff(flag, left, right, edit));
    }

    private static boolean isHit(Flag flag, List<Omission> suspects) {
        return suspects.stream()
                .anyMatch(
                        omission ->
                                (omission.isLeft() ? flag.left() : flag.right())
                                        .overlaps(omission.place()));
    }

    /// Whether one side begins in the middle of the other's sentence and gives that as an utterance
    /// of its own.
    private static boolean isBegunLater(Saying left, Saying right, Edit edit) {
        return !beginning(left, right, edit).isEmpty();
    }

    /// Whether a negation was cut off that governs the words that are left: “I do not [think so]”.
    private static boolean isCutOff(Flag flag, Saying left, Saying right, Edit edit) {
        Span cut = beginning(left, right, edit);
        Span negation = edit.partners()[0] < 0 ? flag.left() : flag.right();
        return flag.kind() == Flag.Kind.NEGATION && cut.overlaps(negation);
    }

    /// The few words just before the first common one, in the side that has more of the sentence;
    /// empty where a sentence begins there or a fragment in marks leaves the rest to the reporter.
    private static Span beginning(Saying left, Saying right, Edit edit) {
        Span none = new Span(0, 0);
        boolean areWhole =
                left.quotation().kind() == QuotationKind.DIRECT
                        && right.quotation().kind() == QuotationKind.DIRECT;
        int first = 0;
        while (first < edit.partners().length && edit.partners()[first] < 0) {
            first++;
        }
        if (!areWhole || first == edit.partners().length) {
            return none;
        }
        Wording longer = first > 0 ? left.wording() : right.wording();
        int begin = first > 0 ? first : edit.partners()[first];
        int from = begin;
        while (from > 0 && begin - from < Losses.FEW && !longer.isSentenceStart(from)) {
            from--;
        }
        return from == begin ? none : longer.span(from, begin);
    }

    private static Optional<Finding> found(
            Saying left,
            Saying right,
            Kind kind,
            Edit edit,
            Agreement agreement,
            boolean isPaired) {
        int longer = Math.max(left.wording().size(), right.wording().size());
        double share = (double) edit.common() / longer;
        double base =
                switch (kind) {
                    case VERBATIM -> 1;
                    case TRIMMED -> 0.8 + 0.1 * share;
                    case ALTERED, REPORTED_INDIRECTLY, SAME_STATEMENT ->
                            (0.7 + 0.1 * share) * edit.closeness();
                };
        return Optional.of(
                new Finding(
                        left, right, kind, base + bonus(left, right, agreement, isPaired), edit));
    }

    /// What else speaks for two sayings being one; the place only decides between equals.
    static double bonus(Saying left, Saying right, Agreement agreement, boolean isPaired) {
        double voice =
                switch (agreement) {
                    case SAME -> 0.1;
                    case UNKNOWN -> 0;
                    case DIFFERENT -> -0.1;
                };
        double place = 0.01 * (1 - Math.abs(left.place() - right.place()));
        return voice + (isPaired ? 0.05 : 0) + place;
    }
}
