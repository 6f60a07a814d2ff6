package org.crossread.ui.page;

import javafx.geometry.NodeOrientation;
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
    private final CaretSteps steps;
    private final Rectangle shape = new Rectangle(WIDTH, 0);
    private int position;
    private int anchor;
    private boolean shown;

    /// Where up and down aim at, in pixels from where lines begin; none until they are pressed.
    private double aim = -1;

    Caret(PageView page) {
        this.page = page;
        steps = new CaretSteps(page);
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
        aim = -1;
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
        OptionalInt next = next(event);
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

    private OptionalInt next(KeyEvent event) {
        boolean far = event.isShortcutDown();
        boolean mine = shown || event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(isMirrored(), far);
            case RIGHT, KP_RIGHT -> step(!isMirrored(), far);
            case UP, KP_UP -> mine && !far ? line(-1) : OptionalInt.empty();
            case DOWN, KP_DOWN -> mine && !far ? line(1) : OptionalInt.empty();
            case HOME -> mine || far ? sideways(far ? 0 : edge(0)) : OptionalInt.empty();
            case END -> mine || far ? sideways(far ? steps.end() : edge(1e6)) : OptionalInt.empty();
            default -> OptionalInt.empty();
        };
    }

    private boolean isMirrored() {
        return page.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private OptionalInt step(boolean on, boolean far) {
        return sideways(on ? steps.after(position, far) : steps.before(position, far));
    }

    private OptionalInt sideways(int place) {
        aim = -1;
        return OptionalInt.of(place);
    }

    /// The line above or below, as near as it can be to where up and down began.
    private OptionalInt line(int down) {
        Point2D now = page.places().of(position);
        if (aim < 0) {
            aim = now.getX();
        }
        double pitch = page.linePitch();
        double y = now.getY() + pitch / 2;
        for (int i = 1; i <= 6; i++) {
            int place = page.position(aim, y + down * (pitch / 2 + i * pitch / 2));
            if (Math.abs(page.lineTop(place) - now.getY()) > pitch / 2) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.of(down < 0 ? 0 : steps.end());
    }

    /// The first or last place of the line.
    private int edge(double x) {
        double top = page.lineTop(position);
        int place = page.position(x, top + page.linePitch() / 2);
        return page.lineTop(place) > top + 1 ? place - 1 : place;
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
