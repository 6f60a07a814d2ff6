package org.crossread.ui;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.page.FacingPages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a window has again of each pair the next time: where its pages stood and what its list was
/// narrowed to.
final class KeptState {

    private final ReaderState state;
    private final Openings openings;
    private final Opening opening;
    private final FacingPages pages;
    private final Arranging arranging;
    private final RecentPairs recent;
    private Optional<RecentPair> present = Optional.empty();
    private List<Source> here = List.of();
    private Optional<Left> left = Optional.empty();

    /// How the reports of these sources were left last, whether or not that is recorded.
    private record Left(List<Source> from, PairView view) {}

    KeptState(Controls controls, FacingPages pages, Arranging arranging) {
        this.state = controls.state();
        this.openings = controls.openings();
        this.opening = controls.opening();
        this.recent = controls.recent();
        this.pages = pages;
        this.arranging = arranging;
        opening.setOnLeaving(this::leave);
        opening.workProperty().subscribe(work -> work.ifPresentOrElse(_ -> {}, this::arrive));
    }

    /// A pair is whole: it stands as it was left, unless the reader has moved on in it already.
    private void arrive() {
        if (!isWhole()) {
            return;
        }
        present = openings.remembered();
        here = sources();
        left.filter(last -> last.from().equals(here))
                .map(Left::view)
                .or(() -> present.map(RecentPair::view))
                .filter(view -> !view.equals(PairView.FRESH))
                .ifPresent(this::restore);
    }

    private List<Source> sources() {
        return Stream.of(Side.values()).flatMap(side -> opening.source(side).stream()).toList();
    }

    /// Work that was stopped leaves pages without their texts; where they stand is of no pair.
    private boolean isWhole() {
        return state.reading().left().isShown() && state.reading().right().isShown();
    }

    private void restore(PairView view) {
        if (state.filterProperty().get().kinds().isEmpty()) {
            state.filterProperty()
                    .set(new Filter(view.kinds(), state.filterProperty().get().checks()));
        }
        if (state.selection().isNothing()
                && isAtStart(Side.LEFT)
                && isAtStart(Side.RIGHT)
                && !arranging.hasMovedOnInRows()) {
            arranging.startAt(view.left(), view.right());
        }
    }

    /// Blanks may stand before a report's first paragraph.
    private boolean isAtStart(Side side) {
        List<Span> paragraphs = pages.page(side).content().report().paragraphs();
        return paragraphs.isEmpty()
                || pages.page(side).topPosition() <= paragraphs.getFirst().start();
    }

    /// The pair on the pages goes away, or the window does.
    void leave() {
        arranging.bringPages();
        if (!here.isEmpty()) {
            left = Optional.of(new Left(here, view()));
            here = List.of();
        }
        present.filter(_ -> recent.recordedProperty().get())
                .ifPresent(
                        pair ->
                                recent.of(pair.files())
                                        .ifPresent(known -> recent.change(known.with(view()))));
        present = Optional.empty();
    }

    private PairView view() {
        return new PairView(
                arranging.position(Side.LEFT),
                arranging.position(Side.RIGHT),
                state.filterProperty().get().kinds());
    }
}
