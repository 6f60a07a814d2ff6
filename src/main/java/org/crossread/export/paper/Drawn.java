package org.crossread.export.paper;

import java.util.List;

/// One thing drawn on a sheet. Points from its upper left corner, downwards.
public sealed interface Drawn {

    /// @param y of the base line
    /// @param words as drawn; a sign that no face has is drawn as a box
    /// @param meant the words as they stand in the report
    record Text(
            double x,
            double y,
            Face face,
            double size,
            Tint tint,
            String words,
            String meant,
            Element in)
            implements Drawn {}

    /// A filled shape.
    record Area(List<Point> corners, Tint tint) implements Drawn {
        public Area {
            corners = List.copyOf(corners);
        }

        static Area box(double x, double y, double width, double height, Tint tint) {
            return new Area(
                    List.of(
                            new Point(x, y),
                            new Point(x + width, y),
                            new Point(x + width, y + height),
                            new Point(x, y + height)),
                    tint);
        }
    }

    record Stroke(Point from, Point to, double width, Dash dash, Tint tint) implements Drawn {}

    /// A place that leads to another one.
    ///
    /// @param target the name of an `Anchor`
    /// @param says where to, in words
    record Jump(
            double x, double y, double width, double height, String target, String says, Element in)
            implements Drawn {}

    /// A place that can be led to.
    record Anchor(String name, double y) implements Drawn {}

    record Point(double x, double y) {}

    /// The shape of a line.
    enum Dash {
        SOLID,
        DASHED,
        DOTTED,
        WAVY
    }
}
