package org.crossread.ui.page;

import javafx.geometry.Point2D;

import org.crossread.model.Span;

/// Where the positions of a report's text stand on its page, and which stands at a point of it.
///
/// Heights count downwards from the top of the view, in pixels. They are exact near it, and
/// estimates far from it.
final class TextPlaces {

    private static final int NEAR = 60;

    private final PageView page;
    private final PageBlocks text;

    TextPlaces(PageView page, PageBlocks text) {
        this.page = page;
        this.text = text;
    }

    /// From `top` to `bottom`.
    record Extent(double top, double bottom) {}

    /// The left edge of a position, and the top of its line.
    Point2D of(int position) {
        if (text.blocks().isEmpty()) {
            return new Point2D(text.type().margin(), PageView.EDGE);
        }
        int block = text.blocks().at(position);
        double top = lineTop(position);
        return new Point2D(text.laidOut(block).x(position), top);
    }

    /// The top of the line that holds a position.
    double lineTop(int position) {
        if (text.blocks().isEmpty()) {
            return PageView.EDGE;
        }
        int block = text.blocks().at(position);
        int held = text.scroll().held();
        if (Math.abs(block - held) <= NEAR) {
            for (int i = Math.min(block, held); i < Math.max(block, held); i++) {
                text.measure(i);
            }
        }
        return text.scroll().top(block) + text.laidOut(block).lineTop(position);
    }

    /// From the top of the first line of a span to the bottom of its last.
    Extent extent(Span span) {
        int first = text.blocks().at(span.start());
        int last = text.blocks().at(Math.max(span.start(), span.end() - 1));
        if (!text.isInView(first) && !text.isInView(last)) {
            double top = text.scroll().top(first);
            return new Extent(top, top + text.type().pitch());
        }
        double top = lineTop(span.start());
        double bottom = lineTop(Math.max(span.start(), span.end() - 1)) + text.type().pitch();
        return new Extent(top, bottom);
    }

    boolean isInView(int position) {
        double top = lineTop(position);
        return top >= 0 && top < page.getHeight();
    }

    /// The position nearest to a point.
    int at(double x, double y) {
        if (text.blocks().isEmpty()) {
            return 0;
        }
        int block = text.scroll().at(y);
        return text.laidOut(block).position(x, y - text.scroll().top(block));
    }

    /// Where the first line begins whose upper half is in view.
    int top() {
        return at(text.type().margin(), PageView.EDGE + text.type().pitch() / 2);
    }

    /// Brings the line of a position so near that its height is exact, without arriving there.
    ///
    /// @param motion whether the way there will be seen, and what stands on it is needed
    void approach(int position, boolean motion) {
        int block = text.blocks().at(position);
        if (Math.abs(block - text.scroll().held()) > NEAR) {
            boolean below = block > text.scroll().held();
            double view = page.getHeight();
            text.scroll().hold(block, below ? 1.5 * view : -view);
            if (motion) {
                text.arrange(view);
            }
        }
    }
}
