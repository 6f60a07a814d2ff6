package org.crossread.ui;

import javafx.scene.layout.Region;

import java.util.function.Supplier;

/// Both heads above the rows, each where its passages begin. Where the right ones stand below the
/// left ones, so do the heads, in one line each.
final class RowHeads extends RowLine {

    private final PageHead left;
    private final Region order;
    private final PageHead right;

    /// @param order what tells and turns the order of the rows
    RowHeads(Supplier<Widths> widths, PageHead left, Region order, PageHead right) {
        super(widths, left, order, right);
        this.left = left;
        this.order = order;
        this.right = right;
        getStyleClass().add("rows-heads");
    }

    @Override
    double heightStacked(double column) {
        return left.heightOfOneLine() + right.heightOfOneLine();
    }

    @Override
    void putBeside(double x, double top, double column, double between) {
        left.setInOneLine(false);
        right.setInOneLine(false);
        super.putBeside(x, top, column, between);
    }

    @Override
    void stack(double x, double top, double column, double wide) {
        left.setInOneLine(true);
        right.setInOneLine(true);
        double one = left.heightOfOneLine();
        double end = getWidth() - snappedRightInset() - wide;
        left.resizeRelocate(x, top, Math.min(column, end - x), one);
        order.resizeRelocate(end, top, wide, one);
        right.resizeRelocate(x + INDENT, top + one, column, right.heightOfOneLine());
    }
}
