package org.crossread.ui;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.page.Beside;
import org.crossread.ui.page.Overlay;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.PageType;

/// What the lines of the rows show: text with its marks, in which type, what is chosen and found.
final class RowContent {

    private final ReaderState state;
    private final ReaderSettings settings;
    private final FindState find;

    RowContent(ReaderState state, ReaderSettings settings, FindState find) {
        this.state = state;
        this.settings = settings;
        this.find = find;
    }

    PageType type(Side side) {
        return settings.type(side);
    }

    /// What columns need for the type they are set in.
    RowLine.Widths widths() {
        PageType one = type(Side.LEFT);
        PageType other = type(Side.RIGHT);
        return new RowLine.Widths(
                Math.max(one.leastWidth(), other.leastWidth()),
                Math.max(one.mostWidth(), other.mostWidth()),
                Math.ceil(RowLine.Widths.SIGN * besideSize()));
    }

    /// How large what stands beside the text is set, 1 as designed.
    double besideSize() {
        return Beside.factor(settings.zoom().largest());
    }

    PageContent content(Side side) {
        return state.reading().findings().content(side);
    }

    Overlay overlay(Side side) {
        Selection chosen = state.selection();
        FindState.Hits hits = find.hitsProperty().get();
        boolean reached = hits.current() >= 0 && hits.side() == side;
        return Overlay.NONE
                .withChosen(chosen.places(side), chosen.look())
                .withFound(hits.places(side), reached ? hits.place() : new Span(0, 0));
    }

    boolean isChosen(ReadingRow row) {
        boolean left = holdsChosen(row, Side.LEFT);
        boolean right = holdsChosen(row, Side.RIGHT);
        return !(row instanceof ReadingRow.Fold) && (left || right);
    }

    private boolean holdsChosen(ReadingRow row, Side side) {
        return state.selection().places(side).stream()
                .limit(1)
                .anyMatch(span -> holds(row, side, span));
    }

    boolean holds(ReadingRow row, Side side, Span span) {
        return content(side).report().touches(row.sentences(side), span);
    }
}
