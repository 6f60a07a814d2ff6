package org.crossread.ui.finding;

import org.crossread.l10n.InMarks;
import org.crossread.model.Attribution;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;

/// One wording of what somebody said: where it stands and who it is given to.
///
/// @param parts its stretches, in reading order
public record Version(Side side, Quotation main, List<Quotation> parts) {

    public Version {
        parts = List.copyOf(parts);
    }

    static Version of(QuoteEntry entry, Side side, Quotation main) {
        return new Version(side, main, entry.together(side, main));
    }

    /// “Per Lindgren (“he”) · said”.
    public String said(Report report) {
        List<String> words = new ArrayList<>(List.of(Wording.speaker(main)));
        switch (main.attribution()) {
            case Attribution.Attributed(var mention, var person, var cue) -> {
                String named = report.text(mention);
                if (!mention.isEmpty() && !named.equals(person)) {
                    words.set(0, person + " (" + InMarks.of(named) + ")");
                }
                if (!cue.isEmpty()) {
                    words.add(InMarks.of(report.text(cue).strip()));
                }
            }
            case Attribution.Unattributed _ -> {}
        }
        return String.join(" \u00b7 ", words);
    }
}
