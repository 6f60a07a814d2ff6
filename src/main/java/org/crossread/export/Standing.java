package org.crossread.export;

import org.crossread.l10n.InMarks;
import org.crossread.l10n.Messages;
import org.crossread.model.Attribution;
import org.crossread.model.Link;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Voice;
import org.crossread.model.Whole;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the quotations of a group stand to each other, in words.
final class Standing {
    private Standing() {}

    /// How the group stands across the reports, or that it stands in one only.
    static Link told(QuotationGroup group) {
        return group.told()
                .<Link>map(Whole::link)
                .orElseGet(
                        () ->
                                new Link.OnlyHere(
                                        group.left().isEmpty() ? Side.RIGHT : Side.LEFT,
                                        group.first()));
    }

    /// The beginnings of all parts of what the group's first place says, parted by dots.
    ///
    /// @param limit how many code units of each part at most
    static String words(Findings findings, QuotationGroup group, int limit) {
        Report report = findings.report(group.left().isEmpty() ? Side.RIGHT : Side.LEFT);
        var words = new StringBuilder();
        for (Quotation part : group.firstSaying()) {
            words.append(between(words)).append(Excerpt.beginning(report.text(part.span()), limit));
        }
        return words.toString();
    }

    /// What stands between the parts of one utterance where their attribution is left out.
    ///
    /// @param before what stands before it
    static String between(CharSequence before) {
        if (before.isEmpty()) {
            return "";
        }
        return before.charAt(before.length() - 1) == '…' ? " " : " … ";
    }

    /// The name of the speaker, or that it is unknown.
    static String speaker(Quotation quotation) {
        return quotation.person().isBlank()
                ? Messages.text("export.speaker.unknown")
                : quotation.person();
    }

    /// The speakers of both sides: once where they are one person, by the fuller name; told where
    /// the reports give the same words to two.
    static String speakers(Findings findings, QuotationGroup group) {
        List<Quotation> first =
                Stream.of(Side.values())
                        .flatMap(side -> group.quotations(side).stream().limit(1))
                        .toList();
        String one = speaker(first.getFirst());
        String other = speaker(first.getLast());
        if (told(group) instanceof Link.Linked linked) {
            Report left = findings.report(Side.LEFT);
            Report right = findings.report(Side.RIGHT);
            if (OtherSpeakers.of(linked, left, right).isPresent()) {
                return speaker(linked.left())
                        + " ↔ "
                        + speaker(linked.right())
                        + ", "
                        + Messages.text("export.speaker.other");
            }
            Voice voice = Voice.of(left, first.getFirst());
            if (voice.agreement(Voice.of(right, first.getLast())) == Voice.Agreement.SAME) {
                return one.length() >= other.length() ? one : other;
            }
        }
        return one.equals(other) ? one : one + " / " + other;
    }

    /// The cues of both sides: one where they are the same, else both.
    static String cues(Findings findings, QuotationGroup group) {
        return Stream.of(Side.values())
                .flatMap(
                        side ->
                                group.quotations(side).stream()
                                        .limit(1)
                                        .map(one -> cue(findings.report(side), one)))
                .filter(cue -> !cue.isEmpty())
                .distinct()
                .collect(Collectors.joining(" ↔ "));
    }

    static String cue(Report report, Quotation quotation) {
        return switch (quotation.attribution()) {
            case Attribution.Attributed(_, _, var cue) ->
                    report.text(cue).strip().replaceAll("\\s+", " ");
            case Attribution.Unattributed _ -> "";
        };
    }

    static String repeat(Repeat repeat) {
        return Messages.text("export.repeat." + Terms.of((Link) repeat.link()));
    }

    /// One difference: “our” ↔ “the”, or “with great patience” only left.
    static String variant(Variants.Variant variant, Side left, Side right, Findings findings) {
        String where = left == right ? "within" : "across";
        String first = InMarks.of(findings.report(left).text(variant.left()));
        String second = InMarks.of(findings.report(right).text(variant.right()));
        if (variant.right().isEmpty()) {
            return first + " " + Messages.text("export.variant." + "first-" + where);
        }
        return variant.left().isEmpty()
                ? second + " " + Messages.text("export.variant." + "second-" + where)
                : first + " ↔ " + second;
    }
}
