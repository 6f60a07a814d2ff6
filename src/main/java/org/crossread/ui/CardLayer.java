package org.crossread.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;

import org.crossread.l10n.Messages;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Beside;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Where the card of what is chosen stands: beside its line in the list, over the pages, which stay
/// usable.
final class CardLayer extends Pane {

    private static final double EDGE = 10;

    private final ReaderState state;
    private final CardActions actions;
    private final Supplier<Bounds> beside;
    private final Supplier<Bounds> over;
    private final Supplier<Optional<List<Bounds>>> chosen;
    private final Runnable onClosed;
    private List<Bounds> kept = List.of();
    private boolean isStale = true;
    private Optional<Card> card = Optional.empty();

    /// @param beside the chosen line of the list, in pixels of the scene
    /// @param over the pages or rows, likewise
    /// @param chosen what of them is chosen, likewise; empty as long as they still move
    CardLayer(
            ReaderState state,
            CardActions actions,
            Supplier<Bounds> beside,
            Supplier<Bounds> over,
            Supplier<Optional<List<Bounds>>> chosen,
            Runnable onClosed) {
        this.state = state;
        this.actions = actions;
        this.beside = beside;
        this.over = over;
        this.chosen = chosen;
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
        placeAnew();
    }

    /// Empty where what is chosen has no card.
    private Optional<Card> opened(Selection chosen) {
        if (chosen.isNothing()) {
            return Optional.empty();
        }
        Selection told = actions.told(chosen);
        Card made =
                told.topic() == Topic.QUOTATIONS
                        ? new QuoteCard(told, actions, this::close)
                        : new PassageCard(actions, this::close);
        return made.follow(told) ? Optional.of(made) : Optional.empty();
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
            placeAnew();
        }
    }

    /// Looks once more where what is chosen stands: it was chosen, or has arrived. While somebody
    /// only scrolls, the card stays.
    void placeAnew() {
        isStale = true;
        requestLayout();
    }

    /// The same card once more, where its type or the room beside the list has changed.
    void renew() {
        if (card.isPresent()) {
            opened(state.selection()).ifPresentOrElse(this::show, this::close);
        }
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        isStale = true;
    }

    @Override
    protected void layoutChildren() {
        card.ifPresent(this::place);
    }

    private void place(Card open) {
        if (isStale) {
            chosen.get()
                    .ifPresent(
                            now -> {
                                kept = now.stream().map(this::sceneToLocal).toList();
                                isStale = false;
                            });
        }
        Bounds line = sceneToLocal(beside.get());
        boolean below = line.getMaxX() > getWidth() / 2;
        Rectangle2D area = area(line, below);
        double size = actions.size(area.getWidth() / CardPlace.NARROWEST);
        Beside.set(this, size);
        Rectangle2D place = new CardPlace(area, line.getMinY(), below, size, kept).of(open::height);
        open.height(place.getWidth());
        open.resizeRelocate(
                Math.round(place.getMinX()),
                Math.round(place.getMinY()),
                Math.round(place.getWidth()),
                Math.ceil(place.getHeight()));
    }

    private Rectangle2D area(Bounds line, boolean below) {
        Bounds pages = sceneToLocal(over.get());
        double left = below ? EDGE : line.getMaxX() + EDGE;
        double top = pages.getMinY() + EDGE;
        double lowest = (below ? line.getMinY() : pages.getMaxY()) - EDGE;
        return new Rectangle2D(
                left, top, Math.max(0, getWidth() - left - EDGE), Math.max(0, lowest - top));
    }
}
