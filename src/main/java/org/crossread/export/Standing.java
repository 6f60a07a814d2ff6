package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Attribution;
import org.crossread.model.Link;
import org.crossread.model.NameVariants;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Whole;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the quotations of a group stand to each other, in words.
final class Standing {
    private Standing() {}

    /// The closest link of the group across the reports, or that it stands in one only.
    static Link closest(QuotationGroup group) {
        return group.wholes().stream()
                .findFirst()
                .<Link>map(Whole::link)
                .orElseGet(
                        () ->
                                new Link.OnlyHere(
                                        group.left().isEmpty() ? Side.RIGHT : Side.LEFT,
                                        group.first()));
    }

    /// The name of the speaker, or that it is unknown.
    static String speaker(Quotation quotation) {
        return quotation.person().isBlank()
                ? Messages.text("export.speaker.unknown")
                : quotation.person();
    }

    /// The speakers of both sides, once where they have one name, however spelled.
    static String speakers(QuotationGroup group) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            group.quotations(side).stream()
                    .limit(1)
                    .map(Standing::speaker)
                    .forEach(name -> names.putIfAbsent(nameKey(name), name));
        }
        return String.join(" / ", names.values());
    }

    private static String nameKey(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .map(NameVariants::key)
                .collect(Collectors.joining(" "));
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
        String first = quoted(findings.report(left).text(variant.left()));
        String second = quoted(findings.report(right).text(variant.right()));
        if (variant.right().isEmpty()) {
            return first + " " + Messages.text("export.variant." + "first-" + where);
        }
        return variant.left().isEmpty()
                ? second + " " + Messages.text("export.variant." + "second-" + where)
                : first + " ↔ " + second;
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
