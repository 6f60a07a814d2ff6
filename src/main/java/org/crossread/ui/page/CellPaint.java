package org.crossread.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The shapes of one block: one path for each kind, coloured by the theme.
final class CellPaint {

    private static final double RADIUS = 3;
    private static final double CHOSEN_RADIUS = 6;
    private static final double CHOSEN_GROWTH = 5;

    private final Map<Look, Path> fills = new EnumMap<>(Look.class);
    private final Map<Look, Path> edges = new EnumMap<>(Look.class);
    private final Path chosenSame = shape("chosen-same");
    private final Path chosen = shape("chosen");
    private final Path found = shape("found");
    private final Path current = shape("found-current");
    private final Path selected = shape("selected-text");
    private final Group behind = new Group();
    private final Group below = new Group();

    CellPaint() {
        behind.setManaged(false);
        below.setManaged(false);
        below.setMouseTransparent(true);
        behind.getChildren().addAll(chosen, chosenSame);
        for (Look look : Look.values()) {
            if (look.isFilled()) {
                fills.put(look, shape("fill-" + look.style()));
            }
            if (look.edge() != Look.Edge.NONE) {
                edges.put(look, shape("edge-" + look.style()));
            }
        }
        behind.getChildren().addAll(fills.values());
        behind.getChildren().addAll(found, current, selected);
        below.getChildren().addAll(edges.values());
    }

    private static Path shape(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
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
        Map<Look, List<Rectangle2D>> lines = new EnumMap<>(Look.class);
        for (Mark mark : content.marks().in(block.span())) {
            lines.computeIfAbsent(mark.look(), _ -> new ArrayList<>())
                    .addAll(boxes.apply(mark.span()));
        }
        fills.forEach((look, path) -> set(path, Strokes.boxes(of(lines, look), 0, 1, RADIUS)));
        edges.forEach((look, path) -> set(path, Strokes.edges(of(lines, look), look.edge())));
        drawOver(overlay, block, boxes);
    }

    void drawOver(Overlay overlay, Block block, Function<Span, List<Rectangle2D>> boxes) {
        List<PathElement> shape =
                Strokes.boxes(
                        all(overlay.chosen(), block, boxes), CHOSEN_GROWTH, -1, CHOSEN_RADIUS);
        set(chosenSame, overlay.same() ? shape : List.of());
        set(chosen, overlay.same() ? List.of() : shape);
        List<Span> hits =
                overlay.found().in(block.span()).stream().map(Overlay.Found::span).toList();
        set(found, Strokes.boxes(all(hits, block, boxes), 1, 2, RADIUS));
        set(current, Strokes.boxes(all(List.of(overlay.current()), block, boxes), 1, 2, RADIUS));
        set(selected, Strokes.boxes(all(List.of(overlay.selected()), block, boxes), 0, 0, 0));
    }

    private static List<Rectangle2D> all(
            List<Span> spans, Block block, Function<Span, List<Rectangle2D>> boxes) {
        return spans.stream()
                .filter(span -> span.overlaps(block.span()))
                .flatMap(span -> boxes.apply(span).stream())
                .toList();
    }

    private static List<Rectangle2D> of(Map<Look, List<Rectangle2D>> lines, Look look) {
        return lines.getOrDefault(look, List.of());
    }

    private static void set(Path path, List<PathElement> shape) {
        if (!(shape.isEmpty() && path.getElements().isEmpty())) {
            path.getElements().setAll(shape);
        }
        path.setVisible(!shape.isEmpty());
    }
}
