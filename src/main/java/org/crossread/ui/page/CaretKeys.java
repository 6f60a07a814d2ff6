package org.crossread.ui.page;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

import java.util.OptionalInt;

/// Where keys lead the caret: a letter, a word, a line on or back, or to an end.
final class CaretKeys {

    private final PageView page;
    private final CaretSteps steps;

    /// Where up and down aim at, in pixels from where lines begin; none until they are pressed.
    private double aim = -1;

    CaretKeys(PageView page) {
        this.page = page;
        steps = new CaretSteps(page);
    }

    /// Forgets where up and down aimed at: the caret was put elsewhere.
    void letGo() {
        aim = -1;
    }

    /// Where a key leads from a position; empty where the key is none of the caret's.
    ///
    /// @param shown whether the caret is to be seen; else some of its keys scroll the page
    OptionalInt next(KeyEvent event, int position, boolean shown) {
        boolean far = event.isShortcutDown();
        boolean mine = shown || event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(position, isMirrored(), far);
            case RIGHT, KP_RIGHT -> step(position, !isMirrored(), far);
            case UP, KP_UP -> mine && !far ? line(position, -1) : OptionalInt.empty();
            case DOWN, KP_DOWN -> mine && !far ? line(position, 1) : OptionalInt.empty();
            case HOME -> mine || far ? sideways(far ? 0 : edge(position, 0)) : OptionalInt.empty();
            case END ->
                    mine || far
                            ? sideways(far ? steps.end() : edge(position, 1e6))
                            : OptionalInt.empty();
            default -> OptionalInt.empty();
        };
    }

    private boolean isMirrored() {
        return page.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private OptionalInt step(int position, boolean on, boolean far) {
        return sideways(on ? steps.after(position, far) : steps.before(position, far));
    }

    private OptionalInt sideways(int place) {
        aim = -1;
        return OptionalInt.of(place);
    }

    /// The line above or below, as near as it can be to where up and down began.
    private OptionalInt line(int position, int down) {
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
    private int edge(int position, double x) {
        double top = page.lineTop(position);
        int place = page.position(x, top + page.linePitch() / 2);
        return page.lineTop(place) > top + 1 ? place - 1 : place;
    }
}
