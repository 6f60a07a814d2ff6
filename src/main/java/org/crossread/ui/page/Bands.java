package org.crossread.ui.page;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;

import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The bands across the gutter: straight where two places are level, a soft curve where not yet.
///
/// A place whose partner is out of view gets a stub that tells the way and can be pressed.
final class Bands extends Pane {

    /// More shapes than this nobody can follow with the eye.
    static final int MOST = 7;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PageView left;
    private final PageView right;
    private final List<Path> shapes = new ArrayList<>();
    private final Stubs stubs;
    private Places<End> leftEnds = new Places<>(List.of());
    private Places<End> rightEnds = new Places<>(List.of());

    Bands(PageView left, PageView right, Stubs stubs) {
        this.left = left;
        this.right = right;
        this.stubs = stubs;
        getStyleClass().add("bands");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        for (int i = 0; i < MOST; i++) {
            Path shape = new Path();
            shape.setManaged(false);
            shape.setVisible(false);
            shape.setMouseTransparent(true);
            shapes.add(shape);
        }
        getChildren().addAll(shapes);
        getChildren().add(stubs);
        stubs.setManaged(false);
    }

    void setBonds(List<Bond> shown) {
        leftEnds = ends(shown, Side.LEFT);
        rightEnds = ends(shown, Side.RIGHT);
    }

    private static Places<End> ends(List<Bond> bonds, Side side) {
        return new Places<>(bonds.stream().map(bond -> new End(bond, bond.span(side))).toList());
    }

    /// One end of a bond.
    private record End(Bond bond, Span span) implements Placed {}

    /// Draws them anew, after a page has moved.
    void update() {
        List<Drawn> drawn = drawn();
        for (int i = 0; i < MOST; i++) {
            Path shape = shapes.get(i);
            shape.setVisible(i < drawn.size());
            if (i < drawn.size()) {
                draw(shape, drawn.get(i));
            }
        }
        if (PageBlocks.isOnScreen(this)) {
            shapes.subList(0, drawn.size()).forEach(Node::applyCss);
        }
        stubs.setSize(Math.max(left.type().beside(), right.type().beside()));
        stubs.update(
                drawn.reversed().stream().filter(Drawn::isFar).toList(),
                drawn.stream().filter(band -> !band.isFar()).toList(),
                getHeight());
    }

    /// A bond with the heights of its ends.
    record Drawn(Bond bond, TextPlaces.Extent left, TextPlaces.Extent right, double view) {

        TextPlaces.Extent end(Side side) {
            return side.of(left, right);
        }

        boolean isInView(Side side) {
            return end(side).bottom() > 0 && end(side).top() < view;
        }

        /// Whether one end is in view and the other is not.
        boolean isFar() {
            return isInView(Side.LEFT) != isInView(Side.RIGHT);
        }

        /// The side of the end in view, where the other is not.
        Side seen() {
            return isInView(Side.LEFT) ? Side.LEFT : Side.RIGHT;
        }

        /// Whether the end out of view is below it.
        boolean isBelow() {
            return end(seen().other()).top() > view;
        }

        /// Between which heights it crosses the gutter.
        double top() {
            return Math.min(left.top(), right.top());
        }

        double bottom() {
            return Math.max(left.bottom(), right.bottom());
        }

        private double fromMiddle() {
            return Math.abs(end(seen()).top() - view / 3);
        }
    }

    private List<Drawn> drawn() {
        return Stream.concat(
                        leftEnds.in(left.inView()).stream(), rightEnds.in(right.inView()).stream())
                .map(End::bond)
                .distinct()
                .map(this::placed)
                .filter(band -> band.isInView(Side.LEFT) || band.isInView(Side.RIGHT))
                .sorted(
                        Comparator.comparing((Drawn band) -> !band.bond().chosen())
                                .thenComparingDouble(Drawn::fromMiddle))
                .limit(MOST)
                .sorted(Comparator.comparing(band -> band.bond().chosen()))
                .toList();
    }

    private Drawn placed(Bond bond) {
        return new Drawn(
                bond,
                left.places().extent(bond.left()),
                right.places().extent(bond.right()),
                getHeight());
    }

    private void draw(Path shape, Drawn band) {
        List<String> styles = List.of("band", band.bond().tone().style());
        if (!shape.getStyleClass().equals(styles)) {
            shape.getStyleClass().setAll(styles);
        }
        shape.pseudoClassStateChanged(CHOSEN, band.bond().chosen());
        shape.getElements().setAll(band.isFar() ? List.of() : curve(band, getWidth()));
    }

    private static List<PathElement> curve(Drawn band, double width) {
        double middle = width / 2;
        double leftTop = band.left().top() + 1;
        double leftBottom = band.left().bottom() - 1;
        double rightTop = band.right().top() + 1;
        double rightBottom = band.right().bottom() - 1;
        return List.of(
                new MoveTo(0, leftTop),
                new CubicCurveTo(middle, leftTop, middle, rightTop, width, rightTop),
                new LineTo(width, rightBottom),
                new CubicCurveTo(middle, rightBottom, middle, leftBottom, 0, leftBottom),
                new ClosePath());
    }
}
