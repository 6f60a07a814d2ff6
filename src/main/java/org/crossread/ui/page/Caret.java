package org.crossread.ui.page;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;

import org.crossread.model.Span;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The place in a page's text that keys move and select from. It shows itself once a key has moved
/// it; a press of the mouse puts it elsewhere and hides it.
public final class Caret {

    private static final double WIDTH = 2;

    private final PageView page;
    private final CaretKeys keys;
    private final Rectangle shape = new Rectangle(WIDTH, 0);
    private int position;
    private int anchor;
    private boolean shown;

    Caret(PageView page) {
        this.page = page;
        keys = new CaretKeys(page);
        shape.getStyleClass().add("caret");
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.setVisible(false);
    }

    Rectangle shape() {
        return shape;
    }

    /// Where keys select from: where it stands, or where the mouse was pressed last.
    public int position() {
        return position;
    }

    /// Whether keys have put it on the page.
    public boolean isShown() {
        return shown;
    }

    /// Puts it somewhere without showing it, as a press of the mouse does; a selection begins
    /// there.
    public void put(int place) {
        position = place;
        anchor = place;
        keys.letGo();
        hide();
    }

    /// Lets it go and its selection with it.
    ///
    /// @return whether it was to be seen
    public boolean hide() {
        boolean was = shown;
        shown = false;
        update();
        return was;
    }

    /// Selects from where it was put to `place`.
    void reach(int place) {
        position = place;
        page.select(new Span(Math.min(anchor, place), Math.max(anchor, place)));
    }

    /// Moves it where the key says, selecting with Shift held. One that is not shown begins at the
    /// top of the page where it has gone out of view.
    ///
    /// @return by how many pixels the page should go down to show it; empty where the key is none
    ///     of its own
    public OptionalDouble pressed(KeyEvent event) {
        if (!shown && !page.places().isInView(position)) {
            put(page.topPosition());
        }
        if (event.isAltDown() || page.text().blocks().isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalInt next = keys.next(event, position, shown);
        next.ifPresent(place -> go(place, event.isShiftDown()));
        return next.isPresent() ? OptionalDouble.of(missing()) : OptionalDouble.empty();
    }

    private void go(int place, boolean selects) {
        if (selects) {
            reach(place);
        } else {
            position = place;
            anchor = place;
            page.select(new Span(place, place));
        }
        shown = true;
        page.requestLayout();
    }

    /// By how much the page must go down for it to be in view.
    private double missing() {
        double top = page.lineTop(position);
        double bottom = top + page.linePitch();
        if (top < PageView.EDGE) {
            return PageView.EDGE - top;
        }
        return bottom > page.getHeight() ? page.getHeight() - bottom : 0;
    }

    /// Draws it where it stands now.
    void update() {
        boolean visible = shown && page.isFocused() && !page.text().blocks().isEmpty();
        shape.setVisible(visible);
        if (visible) {
            Point2D place = page.places().of(position);
            shape.setHeight(page.linePitch() - 4);
            shape.relocate(Math.round(place.getX()) - WIDTH / 2, place.getY() + 2);
            shape.toFront();
        }
    }
}
