package org.crossread.ui.page;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The ends of bands whose other end is far out of view: an arrow and how far it is.
public final class Stubs extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<Button> buttons = new ArrayList<>();
    private BiConsumer<Bond, Side> onPressed = (_, _) -> {};
    private StubText words = (_, _) -> "";

    /// What a stub says.
    public interface StubText {
        /// @param side where the far end is
        String of(Bond bond, Side side);

        /// The same for a screen reader, with the way.
        default String spoken(Bond bond, Side side, boolean below) {
            return of(bond, side);
        }
    }

    Stubs() {
        setPickOnBounds(false);
    }

    public void setOnPressed(BiConsumer<Bond, Side> pressed) {
        onPressed = pressed;
    }

    public void setWords(StubText text) {
        words = text;
    }

    /// @param far those whose other end is out of view, those first that matter most
    /// @param chosen what the chosen band covers across the gutter; empty where there is none
    void update(List<Bands.Drawn> far, List<Bands.Drawn> chosen, double view) {
        while (buttons.size() < far.size()) {
            Button button = new Button();
            button.setManaged(false);
            button.setFocusTraversable(false);
            buttons.add(button);
            getChildren().add(button);
        }
        Room room = new Room(view);
        chosen.forEach(band -> room.take(new Room.Taken(band.top(), band.bottom())));
        for (int i = 0; i < buttons.size(); i++) {
            Button button = buttons.get(i);
            button.setVisible(false);
            if (i < far.size()) {
                place(button, far.get(i), room);
            }
        }
    }

    private void place(Button button, Bands.Drawn band, Room room) {
        Side seen = band.isInView(Side.LEFT) ? Side.LEFT : Side.RIGHT;
        room.place(band.end(seen).top() + 2)
                .ifPresent(
                        top -> {
                            say(button, band, seen.other());
                            button.setOnAction(_ -> onPressed.accept(band.bond(), seen));
                            double gutter = gutter();
                            double width = Math.min(button.prefWidth(Room.HEIGHT), gutter);
                            double x = seen == Side.LEFT ? 0 : gutter - width;
                            button.resizeRelocate(x, top, width, Room.HEIGHT);
                            button.setVisible(true);
                        });
    }

    private double gutter() {
        return getParent().getLayoutBounds().getWidth();
    }

    private void say(Button button, Bands.Drawn band, Side gone) {
        boolean below = band.end(gone).top() > band.view();
        String distance = words.of(band.bond(), gone);
        List<String> styles = List.of("stub", band.bond().tone().style());
        if (!button.getStyleClass().equals(styles)) {
            button.getStyleClass().setAll(styles);
        }
        button.pseudoClassStateChanged(CHOSEN, band.bond().chosen());
        if (PageBlocks.isOnScreen(this)) {
            button.applyCss();
        }
        String arrow = below ? "\u2193 " : "\u2191 ";
        button.setText(arrow + distance);
        if (button.prefWidth(Room.HEIGHT) > gutter()) {
            button.setText(arrow + distance.replaceAll("\\D", ""));
        }
        button.setAccessibleText(words.spoken(band.bond(), gone, below));
    }
}
