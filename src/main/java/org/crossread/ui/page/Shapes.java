package org.crossread.ui.page;

import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Shapes one above the other, each coloured by its style class. A shape is made when there is
/// first something of it to draw: of a dozen kinds a paragraph has one or two.
final class Shapes extends Group {

    private final List<String> styles;

    /// By their place among the styles.
    private final SortedMap<Integer, Path> made = new TreeMap<>();

    /// @param styles the style classes of all shapes there may be, from the lowest to the topmost
    Shapes(List<String> styles) {
        this.styles = List.copyOf(styles);
        setManaged(false);
    }

    /// Draws a shape in place of what it was.
    ///
    /// @param style one of the style classes
    /// @param shape nothing, where it is not to be seen
    void set(String style, List<PathElement> shape) {
        int place = styles.indexOf(style);
        if (!shape.isEmpty()) {
            Path path = made.get(place);
            Path shown = path == null ? made(place) : path;
            shown.getElements().setAll(shape);
            shown.setVisible(true);
        } else if (made.get(place) instanceof Path path) {
            path.getElements().clear();
            path.setVisible(false);
        }
    }

    private Path made(int place) {
        Path path = new Path();
        path.getStyleClass().add(styles.get(place));
        path.setManaged(false);
        getChildren().add(made.headMap(place).size(), path);
        made.put(place, path);
        return path;
    }
}
