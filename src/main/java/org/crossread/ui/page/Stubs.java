package org.crossread.ui.page;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/// The ends of bands whose other end is far out of view: an arrow and how far it is. Where several
/// that point the same way end close to one another, one stands for all.
public final class Stubs extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// The height of a stub as designed, in pixels.
    private static final double HEIGHT = 22;

    private final List<Button> buttons = new ArrayList<>();
    private BiConsumer<Bond, Side> onPressed = (_, _) -> {};
    private StubText words = (_, _) -> "";
    private double size = 1;

    /// Bands that have one stub.
    ///
    /// @param first the one that matters most: the stub stands at its end and goes there
    private record Sheaf(Bands.Drawn first, List<Bands.Drawn> all) {

        /// @param near how many pixels apart bands may end that have one stub
        private boolean takes(Bands.Drawn other, double near) {
            return !first.bond().chosen()
                    && first.isInView(Side.LEFT) == other.isInView(Side.LEFT)
                    && first.isBelow() == other.isBelow()
                    && first.bond().tone() == other.bond().tone()
                    && Math.abs(top(first) - top(other)) <= near;
        }

        private static double top(Bands.Drawn band) {
            return band.end(band.seen()).top();
        }
    }

    /// What a stub says.
    public interface StubText {
        /// @param side where the far ends are
        String of(List<Bond> bonds, Side side);

        /// The same for a screen reader, with the way.
        default String spoken(List<Bond> bonds, Side side, boolean below) {
            return of(bonds, side);
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

    /// Sets them so large.
    ///
    /// @param factor 1 as designed
    void setSize(double factor) {
        if (factor != size) {
            size = factor;
            Beside.set(this, factor);
        }
    }

    /// The height of a stub, in pixels.
    private double height() {
        return Math.round(HEIGHT * size);
    }

    /// @param far those whose other end is out of view, those first that matter most
    /// @param near those that cross the gutter
    void update(List<Bands.Drawn> far, List<Bands.Drawn> near, double view) {
        List<Sheaf> sheaves = sheaves(far);
        while (buttons.size() < sheaves.size()) {
            Button button = new Button();
            button.setManaged(false);
            button.setFocusTraversable(false);
            buttons.add(button);
            getChildren().add(button);
        }
        buttons.forEach(button -> button.setVisible(false));
        Room room = new Room(view, height());
        near.forEach(band -> room.take(new Room.Taken(band.top(), band.bottom())));
        for (int i = 0; i < sheaves.size(); i++) {
            place(buttons.get(i), sheaves.get(i), room, view);
        }
    }

    private List<Sheaf> sheaves(List<Bands.Drawn> far) {
        List<Sheaf> sheaves = new ArrayList<>();
        for (Bands.Drawn band : far) {
            sheaves.stream()
                    .filter(sheaf -> sheaf.takes(band, Room.FARTHEST * height()))
                    .findFirst()
                    .ifPresentOrElse(
                            sheaf -> sheaf.all.add(band),
                            () -> sheaves.add(new Sheaf(band, new ArrayList<>(List.of(band)))));
        }
        return sheaves;
    }

    /// The chosen one stands on another band rather than nowhere.
    private void place(Button button, Sheaf sheaf, Room room, double view) {
        Bands.Drawn first = sheaf.first;
        double wanted = first.end(first.seen()).top() + 2;
        OptionalDouble free = room.place(wanted);
        OptionalDouble top =
                free.isEmpty() && first.bond().chosen()
                        ? new Room(view, height()).place(wanted)
                        : free;
        top.ifPresent(at -> show(button, sheaf, at));
    }

    private void show(Button button, Sheaf sheaf, double top) {
        Side seen = sheaf.first.seen();
        say(button, sheaf, seen.other());
        button.setOnAction(_ -> onPressed.accept(sheaf.first.bond(), seen));
        double gutter = gutter();
        double width = Math.min(button.prefWidth(height()), gutter);
        button.resizeRelocate(seen == Side.LEFT ? 0 : gutter - width, top, width, height());
        button.setVisible(true);
    }

    private double gutter() {
        return getParent().getLayoutBounds().getWidth();
    }

    private void say(Button button, Sheaf sheaf, Side gone) {
        Bond first = sheaf.first.bond();
        List<Bond> bonds = sheaf.all.stream().map(Bands.Drawn::bond).toList();
        String distance = words.of(bonds, gone);
        List<String> styles = List.of("stub", first.tone().style());
        if (!button.getStyleClass().equals(styles)) {
            button.getStyleClass().setAll(styles);
        }
        button.pseudoClassStateChanged(CHOSEN, first.chosen());
        if (PageBlocks.isOnScreen(this)) {
            button.applyCss();
        }
        String arrow = sheaf.first.isBelow() ? "\u2193 " : "\u2191 ";
        button.setText(arrow + distance);
        if (button.prefWidth(height()) > gutter()) {
            button.setText(arrow + distance.replaceAll("[^\\d\u2013]", ""));
        }
        button.setAccessibleText(words.spoken(bonds, gone, sheaf.first.isBelow()));
    }
}
