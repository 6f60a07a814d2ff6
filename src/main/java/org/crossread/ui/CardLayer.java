package org.crossread.ui;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;

import java.util.Optional;
import java.util.function.Supplier;

/// Where the card of the chosen quotation stands: beside its line in the list,
/// over the pages, which
/// stay usable.
final class CardLayer extends Pane {

    private static final double EDGE = 10;
    private static final double WIDEST = 700;

    private final ReaderState state;
    private final CardActions actions;
    private final Supplier<Bounds> beside;
    private final Runnable onClosed;
    private Optional<QuoteCard> card = Optional.empty();

    /// @param beside the chosen line of the list, in pixels of the scene
    CardLayer(ReaderState state, CardActions actions, Supplier<Bounds> beside, Runnable onClosed) {
        this.state = state;
        this.actions = actions;
        this.beside = beside;
        this.onClosed = onClosed;
        setPickOnBounds(false);
        getStyleClass().add("card-layer");
        state.visitProperty().subscribe(_ -> follow());
        state.readingProperty().subscribe(_ -> follow());
    }

    boolean isOpen() {
        return card.isPresent();
    }

    /// Opens the card of the chosen quotation, or closes it.
    void toggle() {
        if (!close()) {
            entry().ifPresent(this::open);
        }
    }

    private void open(QuoteEntry entry) {
        QuoteCard opened = new QuoteCard(entry, actions, this::close);
        card = Optional.of(opened);
        getChildren().setAll(opened);
        opened.show(entry, state.selection());
    }

    /// @return whether it was open
    boolean close() {
        boolean was = card.isPresent();
        card = Optional.empty();
        getChildren().clear();
        if (was) {
            onClosed.run();
        }
        return was;
    }

    private Optional<QuoteEntry> entry() {
        Selection chosen = state.selection();
        return chosen.isNothing() || chosen.topic() != Topic.QUOTATIONS
                ? Optional.empty()
                : Optional.of(state.reading().findings().entries().get(chosen.index()));
    }

    private void follow() {
        card.ifPresent(
                open ->
                        entry().ifPresentOrElse(
                                        now -> {
                                            open.show(now, state.selection());
                                            requestLayout();
                                        },
                                        this::close));
    }

    @Override
    protected void layoutChildren() {
        card.ifPresent(this::place);
    }

    private void place(QuoteCard open) {
        Bounds line = sceneToLocal(beside.get());
        boolean below = line.getMaxX() > getWidth() / 2;
        double left = below ? EDGE : line.getMaxX() + EDGE;
        double width = Math.min(WIDEST, getWidth() - left - EDGE);
        double room = below ? line.getMinY() - 2 * EDGE : getHeight() - 2 * EDGE;
        double height = Math.min(open.height(width), Math.max(160, room));
        double lowest = below ? line.getMinY() - EDGE : getHeight() - EDGE;
        double top = below ? lowest - height : Math.min(line.getMinY(), lowest - height);
        open.resizeRelocate(
                Math.round(left),
                Math.round(Math.max(EDGE, top)),
                Math.round(width),
                Math.ceil(height));
    }
}
