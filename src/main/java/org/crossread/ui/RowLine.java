package org.crossread.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.function.Supplier;

/// Two columns with a sign between them. Where there is little room, the right one stands below the
/// left one, set in.
class RowLine extends Pane {

    /// How far the right passage is set in where it stands below the left one, in pixels.
    static final double INDENT = 56;

    private final Region left;
    private final Region sign;
    private final Region right;
    private final Supplier<Widths> widths;

    /// @param least of a column that stands beside another, in pixels
    /// @param most of any column
    /// @param sign of what stands between two columns
    record Widths(double least, double most, double sign) {

        /// As designed.
        static final double SIGN = 56;

        boolean stack(double width) {
            return width < 2 * least + sign;
        }

        double column(double width) {
            return Math.min(most, Math.floor(stack(width) ? width - INDENT : (width - sign) / 2));
        }
    }

    /// @param widths of the columns, as they are now
    RowLine(Supplier<Widths> widths, Region left, Region sign, Region right) {
        this.widths = widths;
        this.left = left;
        this.sign = sign;
        this.right = right;
        getStyleClass().add("row-line");
        getChildren().addAll(left, sign, right);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        Widths fit = widths.get();
        double whole = width < 0 ? Math.max(2 * fit.least() + fit.sign(), getWidth()) : width;
        double inner = whole - snappedLeftInset() - snappedRightInset();
        double column = fit.column(inner);
        double height =
                fit.stack(inner)
                        ? heightStacked(column)
                        : Math.max(left.prefHeight(column), right.prefHeight(column));
        return snappedTopInset() + Math.ceil(height) + snappedBottomInset();
    }

    /// The height of one column below the other.
    double heightStacked(double column) {
        double one = left.prefHeight(column);
        double other = right.prefHeight(column);
        return one + between(one, other) + other;
    }

    /// Room for the sign between two passages that stand one below the other.
    private double between(double one, double other) {
        return one > 0 && other > 0 ? Math.ceil(sign.prefHeight(-1)) : 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? 0 : computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final void layoutChildren() {
        Widths fit = widths.get();
        double top = snappedTopInset();
        double start = snappedLeftInset();
        double inner = getWidth() - start - snappedRightInset();
        double column = fit.column(inner);
        if (fit.stack(inner)) {
            double x = start + Math.max(0, Math.floor((inner - column - INDENT) / 2));
            stack(x, top, column, fit.sign());
        } else {
            double x = start + Math.floor((inner - 2 * column - fit.sign()) / 2);
            putBeside(x, top, column, fit.sign());
        }
    }

    /// Lays out the columns beside each other.
    void putBeside(double x, double top, double column, double between) {
        left.resizeRelocate(x, top, column, left.prefHeight(column));
        sign.resizeRelocate(x + column, top, between, sign.prefHeight(between));
        right.resizeRelocate(x + column + between, top, column, right.prefHeight(column));
    }

    /// Lays out one column below the other.
    void stack(double x, double top, double column, double wide) {
        double one = left.prefHeight(column);
        double other = right.prefHeight(column);
        double between = between(one, other);
        left.resizeRelocate(x, top, column, one);
        sign.resizeRelocate(x + INDENT, top + one, wide, between);
        right.resizeRelocate(x + INDENT, top + one + between, column, other);
    }
}
