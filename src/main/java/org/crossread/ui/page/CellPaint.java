package org.crossread.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.PathElement;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The shapes of one block: one for each kind, coloured by the theme.
final class CellPaint {

    private static final double RADIUS = 3;
    private static final double CHOSEN_RADIUS = 6;
    private static final double CHOSEN_GROWTH = 5;

    private static final String FOUND = "found";
    private static final String CURRENT = "found-current";
    private static final String SELECTED = "selected-text";
    private static final List<String> BEHIND = behindStyles();
    private static final List<String> BELOW =
            Stream.of(Look.values()).filter(Look::hasEdge).map(CellPaint::edge).toList();

    private final Shapes behind = new Shapes(BEHIND);
    private final Shapes below = new Shapes(BELOW);

    CellPaint() {
        below.setMouseTransparent(true);
    }

    private static List<String> behindStyles() {
        List<String> styles = new ArrayList<>();
        Stream.of(ChosenLook.values()).map(ChosenLook::style).forEach(styles::add);
        Stream.of(Look.values()).filter(Look::isFilled).map(CellPaint::fill).forEach(styles::add);
        styles.addAll(List.of(FOUND, CURRENT, SELECTED));
        return styles;
    }

    private static String fill(Look look) {
        return "fill-" + look.style();
    }

    private static String edge(Look look) {
        return "edge-" + look.style();
    }

    Group behind() {
        return behind;
    }

    Group below() {
        return below;
    }

    void draw(
            PageContent content,
            Overlay overlay,
            Block block,
            Function<Span, List<Rectangle2D>> boxes) {
        Marked marked = new Marked(content.marks().in(block.span()), boxes);
        for (Look look : Look.values()) {
            if (look.isFilled()) {
                behind.set(fill(look), Strokes.boxes(marked.filled(look), 0, 1, RADIUS));
            }
            if (look.hasEdge()) {
                below.set(edge(look), Strokes.edges(marked.edged(look), look.edge()));
            }
        }
        drawOver(overlay, block, boxes);
    }

    void drawOver(Overlay overlay, Block block, Function<Span, List<Rectangle2D>> boxes) {
        List<Rectangle2D> chosen = all(overlay.chosen(), block, boxes);
        for (ChosenLook look : ChosenLook.values()) {
            behind.set(look.style(), look == overlay.look() ? chosen(look, chosen) : List.of());
        }
        List<Span> hits =
                overlay.found().in(block.span()).stream().map(Overlay.Found::span).toList();
        behind.set(FOUND, Strokes.boxes(all(hits, block, boxes), 1, 2, RADIUS));
        behind.set(
                CURRENT,
                Strokes.boxes(all(List.of(overlay.current()), block, boxes), 1, 2, RADIUS));
        behind.set(
                SELECTED, Strokes.boxes(all(List.of(overlay.selected()), block, boxes), 0, 0, 0));
    }

    private static List<PathElement> chosen(ChosenLook look, List<Rectangle2D> boxes) {
        return look == ChosenLook.WORDS
                ? Strokes.boxes(boxes, 2, 1, RADIUS)
                : Strokes.boxes(boxes, CHOSEN_GROWTH, -1, CHOSEN_RADIUS);
    }

    private static List<Rectangle2D> all(
            List<Span> spans, Block block, Function<Span, List<Rectangle2D>> boxes) {
        return spans.stream()
                .filter(span -> span.overlaps(block.span()))
                .flatMap(span -> boxes.apply(span).stream())
                .toList();
    }
}
