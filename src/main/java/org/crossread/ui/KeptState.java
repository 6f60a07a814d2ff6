package org.crossread.ui;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.page.FacingPages;

import java.util.List;
import java.util.Optional;

/// What a window has again of each pair the next time: where its pages stood and what its list was
/// narrowed to.
final class KeptState {

    private final ReaderState state;
    private final Openings openings;
    private final FacingPages pages;
    private final Arranging arranging;
    private final RecentPairs recent;
    private Optional<RecentPair> present = Optional.empty();

    KeptState(Controls controls, FacingPages pages, Arranging arranging) {
        this.state = controls.state();
        this.openings = controls.openings();
        this.recent = controls.recent();
        this.pages = pages;
        this.arranging = arranging;
        controls.opening().setOnLeaving(this::leave);
        controls.opening()
                .workProperty()
                .subscribe(work -> work.ifPresentOrElse(_ -> {}, this::arrive));
    }

    /// A pair is whole: it stands as it was left, unless the reader has moved on in it already.
    private void arrive() {
        present = openings.remembered();
        present.map(RecentPair::view)
                .filter(view -> !view.equals(PairView.FRESH))
                .ifPresent(this::restore);
    }

    private void restore(PairView view) {
        if (state.filterProperty().get().kinds().isEmpty()) {
            state.filterProperty()
                    .set(new Filter(view.kinds(), state.filterProperty().get().checks()));
        }
        if (state.selection().isNothing() && isAtStart(Side.LEFT) && isAtStart(Side.RIGHT)) {
            pages.putAt(view.left(), view.right());
            arranging.bringRows();
        }
    }

    /// Blanks may stand before a report's first paragraph.
    private boolean isAtStart(Side side) {
        List<Span> paragraphs = pages.page(side).content().report().paragraphs();
        return paragraphs.isEmpty() || top(side) <= paragraphs.getFirst().start();
    }

    private int top(Side side) {
        return pages.page(side).topPosition();
    }

    /// The pair on the pages goes away, or the window does.
    void leave() {
        arranging.bringPages();
        present.filter(_ -> recent.recordedProperty().get())
                .ifPresent(
                        pair ->
                                recent.of(pair.left(), pair.right())
                                        .ifPresent(known -> recent.change(known.with(view()))));
        present = Optional.empty();
    }

    private PairView view() {
        return new PairView(top(Side.LEFT), top(Side.RIGHT), state.filterProperty().get().kinds());
    }
}
