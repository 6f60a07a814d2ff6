package org.crossread.export;

import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Origin;
import org.crossread.model.Side;

import java.util.List;
import java.util.Optional;

/// A text that a comparison is made from, and what people call it.
record Source(String name, Origin origin) {

    static Source of(Side side, Comparison comparison) {
        return new Source(Wording.side(side), comparison.report(side).origin());
    }

    /// The text that quotations were checked against, where there is one.
    static Optional<Source> transcript(Comparison comparison) {
        return comparison.transcript().isGiven()
                ? Optional.of(
                        new Source(
                                Messages.text("export.transcript.name"),
                                comparison.transcript().report().origin()))
                : Optional.empty();
    }

    /// Both reports, and the transcript behind them.
    static List<Source> all(Comparison comparison) {
        var sides = List.of(of(Side.LEFT, comparison), of(Side.RIGHT, comparison));
        return transcript(comparison)
                .map(third -> List.of(sides.getFirst(), sides.getLast(), third))
                .orElse(sides);
    }

    /// Its title, outlet, date and file, as far as they are known.
    String told() {
        String from = Wording.origin(origin);
        return Wording.title(origin) + (from.isEmpty() ? "" : Wording.DOT + from);
    }

    String file() {
        return known(FileNames.inWords(origin.fileName()));
    }

    /// The checksum, after its name.
    String checksum() {
        return Messages.text("export.source.sha256") + " " + known(origin.sha256());
    }

    private static String known(String value) {
        return value.isBlank() ? Messages.text("export.unknown") : value;
    }
}
