package org.crossread.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/// Where a card stands over the pages: beside its line in the list where that covers nothing of
/// what is chosen, else in the free stretch that holds it.
///
/// @param area where it may stand at all, in pixels of the window
/// @param line the height that its line in the list has
/// @param below whether its line stands below the area, as in a drawer
/// @param size how large it is set, 1 as designed
/// @param chosen what it is not to cover
record CardPlace(Rectangle2D area, double line, boolean below, double size, List<Bounds> chosen) {

    /// As designed, in pixels.
    private static final double WIDEST = 700;

    /// Where a narrower one would not hold its buttons, likewise.
    static final double NARROWEST = 640;

    /// Where less is free, a card would show too little of itself.
    private static final double LEAST = 180;

    private static final double GAP = 8;

    CardPlace {
        chosen = List.copyOf(chosen);
    }

    /// @param height the height that a card of some width asks for
    Rectangle2D of(DoubleUnaryOperator height) {
        Rectangle2D usual = in(area, widest(), height);
        if (chosen.stream().noneMatch(place -> covers(usual, place))) {
            return usual;
        }
        List<Rectangle2D> free = free();
        return Stream.of(widest(), area.getWidth())
                .flatMap(
                        widest ->
                                free.stream()
                                        .filter(place -> fits(place, widest, height))
                                        .map(place -> in(place, widest, height)))
                .findFirst()
                .or(
                        () ->
                                free.stream()
                                        .filter(place -> place.getHeight() >= LEAST)
                                        .filter(place -> place.getWidth() >= narrowest())
                                        .max(Comparator.comparingDouble(Rectangle2D::getHeight))
                                        .map(place -> in(place, area.getWidth(), height)))
                .orElse(usual);
    }

    private double widest() {
        return WIDEST * size;
    }

    private double narrowest() {
        return NARROWEST * size;
    }

    private static boolean covers(Rectangle2D card, Bounds place) {
        return card.intersects(
                place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    /// The stretches below, above and beside all that is chosen.
    private List<Rectangle2D> free() {
        double top = chosen.stream().mapToDouble(Bounds::getMinY).min().orElse(0) - GAP;
        double bottom = chosen.stream().mapToDouble(Bounds::getMaxY).max().orElse(0) + GAP;
        double left = chosen.stream().mapToDouble(Bounds::getMinX).min().orElse(0) - GAP;
        double right = chosen.stream().mapToDouble(Bounds::getMaxX).max().orElse(0) + GAP;
        List<Rectangle2D> free = new ArrayList<>();
        add(free, area.getMinX(), bottom, area.getMaxX(), area.getMaxY());
        add(free, area.getMinX(), area.getMinY(), area.getMaxX(), top);
        add(free, right, area.getMinY(), area.getMaxX(), area.getMaxY());
        add(free, area.getMinX(), area.getMinY(), left, area.getMaxY());
        return free;
    }

    private static void add(
            List<Rectangle2D> free, double left, double top, double right, double bottom) {
        if (right > left && bottom > top) {
            free.add(new Rectangle2D(left, top, right - left, bottom - top));
        }
    }

    private boolean fits(Rectangle2D place, double widest, DoubleUnaryOperator height) {
        double width = Math.min(widest, place.getWidth());
        return width >= narrowest() && height.applyAsDouble(width) <= place.getHeight();
    }

    private Rectangle2D in(Rectangle2D place, double widest, DoubleUnaryOperator height) {
        double width = Math.min(widest, place.getWidth());
        double tall = Math.min(height.applyAsDouble(width), place.getHeight());
        double lowest = place.getMaxY() - tall;
        double top = below ? lowest : Math.clamp(line, place.getMinY(), lowest);
        return new Rectangle2D(place.getMinX(), top, width, tall);
    }
}
