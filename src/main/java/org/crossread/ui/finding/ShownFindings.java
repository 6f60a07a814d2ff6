package org.crossread.ui.finding;

import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.Map;

/// Which findings of a comparison a filter lets through.
public final class ShownFindings {

    private final Filter filter;
    private final Map<Place, CheckMark> checks;
    private final List<QuoteEntry> shown;
    private final List<QuoteEntry> hidden;

    public ShownFindings(Comparison comparison, List<QuoteEntry> entries, Filter filter) {
        this.filter = filter;
        this.checks = comparison.byHand().checks();
        this.shown = entries.stream().filter(this::shows).toList();
        this.hidden = entries.stream().filter(entry -> !shows(entry)).toList();
    }

    private boolean shows(QuoteEntry entry) {
        return filter.shows(FindingKind.of(entry.standing()))
                && filter.shows(checks.getOrDefault(entry.place(), CheckMark.OPEN));
    }

    public List<QuoteEntry> quotations() {
        return shown;
    }

    /// Where quotations stand on a side that are not to be seen.
    List<Span> hiddenPlaces(Side side) {
        return hidden.stream()
                .flatMap(entry -> entry.quotations(side).stream())
                .map(Quotation::span)
                .toList();
    }

    boolean shows(FindingKind kind) {
        return filter.shows(kind);
    }

    boolean shows(Pair pair) {
        return filter.shows(FindingKind.of(pair));
    }
}
