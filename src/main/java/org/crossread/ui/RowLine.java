package org.crossread.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two columns with a sign between them; one below the other where there is little room.
final class RowLine extends Pane {

    /// Columns stand side by side from this width on, in pixels.
    private static final double SIDE_BY_SIDE = 720;

    private static final double SIGN = 56;
    private static final double WIDEST = 700;

    private final Region left;
    private final Region sign;
    private final Region right;

    RowLine(Region left, Region sign, Region right) {
        this.left = left;
        this.sign = sign;
        this.right = right;
        getStyleClass().add("row-line");
        getChildren().addAll(left, sign, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double column(double width) {
        return width < SIDE_BY_SIDE ? width : Math.min(WIDEST, Math.floor((width - SIGN) / 2));
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? Math.max(SIDE_BY_SIDE, getWidth()) : width;
        double inner = whole - snappedLeftInset() - snappedRightInset();
        double one = left.prefHeight(column(inner));
        double other = right.prefHeight(column(inner));
        double height = inner < SIDE_BY_SIDE ? one + other : Math.max(one, other);
        return snappedTopInset() + Math.ceil(height) + snappedBottomInset();
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
    protected void layoutChildren() {
        double top = snappedTopInset();
        double start = snappedLeftInset();
        double inner = getWidth() - start - snappedRightInset();
        double column = column(inner);
        double one = left.prefHeight(column);
        double other = right.prefHeight(column);
        boolean stacked = inner < SIDE_BY_SIDE;
        double x = stacked ? start : start + Math.floor((inner - 2 * column - SIGN) / 2);
        left.resizeRelocate(x, top, column, one);
        right.resizeRelocate(
                stacked ? x : x + column + SIGN, stacked ? top + one : top, column, other);
        sign.setVisible(!stacked);
        sign.resizeRelocate(x + column, top, SIGN, sign.prefHeight(SIGN));
    }
}
