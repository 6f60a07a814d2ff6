package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Quotations as lines of the list: the words, how they stand across the reports, whose they are.
final class QuotationItems {

    private static final String DOT = " \u00b7 ";

    private final Comparison comparison;
    private final HandWords hand;
    private final ShortNames names;

    QuotationItems(Comparison comparison) {
        this.comparison = comparison;
        this.hand = new HandWords(comparison);
        this.names = new ShortNames(comparison);
    }

    List<Item> items(List<QuoteEntry> entries) {
        return entries.stream().map(this::item).toList();
    }

    private Item item(QuoteEntry entry) {
        Side side = entry.side();
        Quotation main = entry.main();
        boolean isOther = hasOtherSpeaker(entry);
        String strong = strong(entry, isOther);
        String weak =
                Stream.of(
                                weak(entry, isOther),
                                elsewhere(entry),
                                TranscriptWords.brief(comparison, entry),
                                hand.corrected(entry),
                                hand.note(entry.place()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(DOT));
        Report report = comparison.report(side);
        return new Item(
                Integer.toString(entry.number()),
                entry.tone(),
                Wording.whole(report, main.span()),
                strong,
                weak,
                Wording.spoken(entry, main, side),
                weak,
                entry.isInBoth() ? Item.Group.BOTH : Item.Group.only(side),
                FindingKind.of(entry.standing()),
                main.person(),
                hand.check(entry.place()),
                Selections.of(entry));
    }

    /// “elsewhere same words, shortened”.
    private static String elsewhere(QuoteEntry entry) {
        return entry.elsewhere()
                .map(Standing::acrossBriefly)
                .map(words -> Messages.text("reader.list.elsewhere", words))
                .orElse("");
    }

    private static String strong(QuoteEntry entry, boolean isOther) {
        if (entry.isInBoth()) {
            return isOther
                    ? Messages.text("reader.list.other-speaker", entry.relation())
                    : entry.relation();
        }
        return entry.repeats().isEmpty()
                ? ""
                : Messages.text(
                        "reader.list.repeated",
                        Messages.text(Standing.of(entry.repeats().getFirst().link()).key()));
    }

    private boolean hasOtherSpeaker(QuoteEntry entry) {
        return entry.links().stream()
                .limit(1)
                .anyMatch(
                        link ->
                                OtherSpeakers.of(link, comparison.left(), comparison.right())
                                        .isPresent());
    }

    private String weak(QuoteEntry entry, boolean isOther) {
        Stream<String> parts = Stream.of(speaker(entry.main()));
        if (entry.isInBoth()) {
            Link.Linked link = entry.links().getFirst();
            if (isOther) {
                parts = Stream.of(speaker(link.left()) + Wording.VERSUS + speaker(link.right()));
            }
            parts =
                    Stream.concat(
                            parts,
                            Stream.of(Wording.cues(link, comparison.left(), comparison.right())));
        }
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(DOT));
    }

    private String speaker(Quotation quotation) {
        return quotation.person().isEmpty()
                ? Wording.speaker(quotation)
                : names.of(quotation.person());
    }
}
