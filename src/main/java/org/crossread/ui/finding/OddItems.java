package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.OddWording;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Tone;

import java.util.List;

/// Words that read like a program's synonyms, each with the plain words of the other report.
final class OddItems {

    private final Comparison comparison;

    OddItems(Comparison comparison) {
        this.comparison = comparison;
    }

    void addTo(List<Item> items) {
        for (OddWording place : comparison.oddWords().places()) {
            items.add(item(place, items.size()));
        }
    }

    private Item item(OddWording place, int index) {
        String kind = Messages.text(key(place.kind()));
        String words = words(place.side(), place.words());
        String text =
                place.plain().isEmpty()
                        ? words
                        : words + Wording.VERSUS + words(place.side().other(), place.plain());
        return new Item(
                Integer.toString(index + 1),
                Tone.ONLY_HERE,
                text,
                kind,
                Wording.side(place.side()),
                kind + ", " + Wording.side(place.side()),
                "",
                place.plain().isEmpty()
                        ? place.side().of(Item.Group.ONLY_LEFT, Item.Group.ONLY_RIGHT)
                        : Item.Group.BOTH,
                FindingKind.ODD_WORDS,
                "",
                CheckMark.OPEN,
                new Selection(
                        Topic.FLAGS,
                        index,
                        places(place.span(Side.LEFT)),
                        places(place.span(Side.RIGHT)),
                        Tone.ONLY_HERE));
    }

    private static List<Span> places(Span span) {
        return span.isEmpty() ? List.of() : List.of(span);
    }

    private String words(Side side, Span span) {
        Report report = comparison.report(side);
        return Wording.whole(report, span);
    }

    private static String key(OddWording.Kind kind) {
        return switch (kind) {
            case RARE_SYNONYM -> "reader.odd.rare";
            case BROKEN_PHRASE -> "reader.odd.broken";
            case DEBRIS -> "reader.odd.debris";
        };
    }
}
