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
    private static final double HEIGHT = 22;
    private static final double GAP = 2;

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

    void update(List<Bands.Drawn> far, double view) {
        while (buttons.size() < far.size()) {
            Button button = new Button();
            button.setManaged(false);
            button.setFocusTraversable(false);
            buttons.add(button);
            getChildren().add(button);
        }
        for (int i = 0; i < buttons.size(); i++) {
            Button button = buttons.get(i);
            button.setVisible(i < far.size());
            if (i < far.size()) {
                place(button, far.get(i), view);
            }
        }
    }

    private void place(Button button, Bands.Drawn band, double view) {
        Side seen = band.isInView(Side.LEFT) ? Side.LEFT : Side.RIGHT;
        Side gone = seen.other();
        boolean below = band.end(gone).top() > view;
        String distance = words.of(band.bond(), gone);
        List<String> styles = List.of("stub", band.bond().tone().style());
        if (!button.getStyleClass().equals(styles)) {
            button.getStyleClass().setAll(styles);
        }
        button.pseudoClassStateChanged(CHOSEN, band.bond().chosen());
        String arrow = below ? "\u2193 " : "\u2191 ";
        double room = getParent().getLayoutBounds().getWidth();
        button.setText(arrow + distance);
        if (button.prefWidth(HEIGHT) > room) {
            button.setText(arrow + distance.replaceAll("\\D", ""));
        }
        button.setAccessibleText(words.spoken(band.bond(), gone, below));
        button.setOnAction(_ -> onPressed.accept(band.bond(), seen));
        double width = Math.min(button.prefWidth(HEIGHT), getParent().getLayoutBounds().getWidth());
        double x = seen == Side.LEFT ? 0 : getParent().getLayoutBounds().getWidth() - width;
        double wanted = Math.clamp(band.end(seen).top() + 2, 2, Math.max(2, view - HEIGHT - 2));
        button.resizeRelocate(x, free(taken(button), wanted), width, HEIGHT);
    }

    /// The heights of the stubs before this one.
    private List<Double> taken(Button button) {
        return buttons.subList(0, buttons.indexOf(button)).stream()
                .map(Button::getLayoutY)
                .toList();
    }

    /// The first height from `wanted` on at which no other stub stands.
    static double free(List<Double> taken, double wanted) {
        double top = wanted;
        for (double other : taken.stream().sorted().toList()) {
            if (Math.abs(other - top) < HEIGHT) {
                top = other + HEIGHT + GAP;
            }
        }
        return top;
    }
}
