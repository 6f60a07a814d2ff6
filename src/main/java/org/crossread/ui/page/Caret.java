package org.crossread.ui.page;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;

import org.crossread.model.Span;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.OptionalInt;

/// The place in a page's text that keys move and select from. It shows itself once a key has moved
/// it; a press of the mouse puts it elsewhere and hides it.
final class Caret {

    private static final double WIDTH = 2;

    private final PageView page;
    private final Rectangle shape = new Rectangle(WIDTH, 0);
    private int position;
    private int anchor;
    private boolean shown;

    /// Where up and down aim at, in pixels from where lines begin; none until they are pressed.
    private double aim = -1;

    Caret(PageView page) {
        this.page = page;
        shape.getStyleClass().add("caret");
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.setVisible(false);
    }

    Rectangle shape() {
        return shape;
    }

    int position() {
        return position;
    }

    boolean isShown() {
        return shown;
    }

    /// Puts it somewhere without showing it; a selection begins there.
    void put(int place) {
        position = place;
        anchor = place;
        aim = -1;
        hide();
    }

    void hide() {
        shown = false;
        update();
    }

    /// Selects from where it was put to `place`.
    void reach(int place) {
        position = place;
        page.select(new Span(Math.min(anchor, place), Math.max(anchor, place)));
    }

    /// Moves it where the key says, selecting with Shift held.
    ///
    /// @return whether the key was one of its own
    boolean pressed(KeyEvent event) {
        if (event.isAltDown() || page.text().blocks().isEmpty()) {
            return false;
        }
        OptionalInt next = next(event);
        next.ifPresent(place -> go(place, event.isShiftDown()));
        return next.isPresent();
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
            case END -> mine || far ? sideways(far ? end() : edge(1e6)) : OptionalInt.empty();
            default -> OptionalInt.empty();
        };
    }

    private boolean isMirrored() {
        return page.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private OptionalInt step(boolean on, boolean far) {
        BreakIterator steps = far ? words() : signs();
        return sideways(on ? after(steps) : before(steps));
    }

    private OptionalInt sideways(int place) {
        aim = -1;
        return OptionalInt.of(place);
    }

    private int end() {
        return page.text().blocks().getLast().span().end();
    }

    private static BreakIterator signs() {
        return BreakIterator.getCharacterInstance(Locale.ROOT);
    }

    private static BreakIterator words() {
        return BreakIterator.getWordInstance(Locale.ROOT);
    }

    private Block block(int index) {
        return page.text().blocks().get(index);
    }

    private int after(BreakIterator steps) {
        int here = page.text().blockAt(position);
        Span span = block(here).span();
        if (position >= span.end()) {
            boolean more = here + 1 < page.text().blocks().size();
            return more ? block(here + 1).span().start() : position;
        }
        if (block(here).isFold()) {
            return span.end();
        }
        String text = page.content().report().text(span);
        steps.setText(text);
        int at = steps.following(Math.max(0, position - span.start()));
        boolean overBlank = at - (position - span.start()) > 1;
        return span.start()
                + (overBlank && at < text.length() && text.charAt(at) == ' ' ? at + 1 : at);
    }

    private int before(BreakIterator steps) {
        int here = page.text().blockAt(position);
        if (position > block(here).span().start()) {
            return before(steps, block(here));
        }
        return here == 0 ? position : behind(steps, block(here - 1));
    }

    /// The place before the start of the block that follows `last`.
    private int behind(BreakIterator steps, Block last) {
        boolean touches = last.span().end() == position;
        return touches || last.isFold() ? before(steps, last) : last.span().end();
    }

    private int before(BreakIterator steps, Block block) {
        Span span = block.span();
        if (block.isFold()) {
            return span.start();
        }
        steps.setText(page.content().report().text(span));
        return span.start() + steps.preceding(Math.min(span.length(), position - span.start()));
    }

    /// The line above or below, as near as it can be to where up and down began.
    private OptionalInt line(int down) {
        Point2D now = page.place(position);
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
        return OptionalInt.of(down < 0 ? 0 : end());
    }

    /// The first or last place of the line.
    private int edge(double x) {
        double top = page.lineTop(position);
        int place = page.position(x, top + page.linePitch() / 2);
        return page.lineTop(place) > top + 1 ? place - 1 : place;
    }

    /// By how much the page must go down for it to be in view.
    double missing() {
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
            Point2D place = page.place(position);
            shape.setHeight(page.linePitch() - 4);
            shape.relocate(Math.round(place.getX()) - WIDTH / 2, place.getY() + 2);
            shape.toFront();
        }
    }
}
