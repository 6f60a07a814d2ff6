package org.crossread.ui;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;

import org.crossread.l10n.Messages;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;

import java.util.Optional;
import java.util.function.Supplier;

/// Where the card of what is chosen stands: beside its line in the list, over the pages, which stay
/// usable.
final class CardLayer extends Pane {

    private static final double EDGE = 10;
    private static final double WIDEST = 700;
    private static final double LEAST = 160;

    private final ReaderState state;
    private final CardActions actions;
    private final Supplier<Bounds> beside;
    private final Supplier<Bounds> over;
    private final Runnable onClosed;
    private Optional<Card> card = Optional.empty();

    /// @param beside the chosen line of the list, in pixels of the scene
    /// @param over the pages or rows, likewise
    CardLayer(
            ReaderState state,
            CardActions actions,
            Supplier<Bounds> beside,
            Supplier<Bounds> over,
            Runnable onClosed) {
        this.state = state;
        this.actions = actions;
        this.beside = beside;
        this.over = over;
        this.onClosed = onClosed;
        setPickOnBounds(false);
        getStyleClass().add("card-layer");
        state.visitProperty().subscribe(_ -> follow());
    }

    boolean isOpen() {
        return card.isPresent();
    }

    /// Opens the card of what is chosen, or closes it.
    void toggle() {
        if (!close()) {
            open();
        }
    }

    private void open() {
        Optional<Card> opened = opened(state.selection());
        opened.ifPresentOrElse(
                this::show, () -> state.say(Messages.text("reader.notice.no-finding")));
    }

    private void show(Card opened) {
        card = Optional.of(opened);
        getChildren().setAll(opened);
        requestLayout();
    }

    /// Empty where what is chosen has no card.
    private Optional<Card> opened(Selection chosen) {
        if (chosen.isNothing()) {
            return Optional.empty();
        }
        Card made =
                chosen.topic() == Topic.QUOTATIONS
                        ? new QuoteCard(chosen, actions, this::close)
                        : new PassageCard(actions, this::close);
        return made.follow(chosen) ? Optional.of(made) : Optional.empty();
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

    /// The card turns to what is chosen now, or gives way to one that can.
    private void follow() {
        Selection chosen = state.selection();
        if (card.isPresent()) {
            if (chosen.isNothing() || !card.get().follow(chosen)) {
                opened(chosen).ifPresentOrElse(this::show, this::close);
            }
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        card.ifPresent(this::place);
    }

    private void place(Card open) {
        Bounds line = sceneToLocal(beside.get());
        boolean below = line.getMaxX() > getWidth() / 2;
        double left = below ? EDGE : line.getMaxX() + EDGE;
        double width = Math.min(WIDEST, getWidth() - left - EDGE);
        double lowest = (below ? line.getMinY() : sceneToLocal(over.get()).getMaxY()) - EDGE;
        double height = Math.min(open.height(width), Math.max(LEAST, lowest - EDGE));
        double top = below ? lowest - height : Math.min(line.getMinY(), lowest - height);
        open.resizeRelocate(
                Math.round(left),
                Math.round(Math.max(EDGE, top)),
                Math.round(width),
                Math.ceil(height));
    }
}
