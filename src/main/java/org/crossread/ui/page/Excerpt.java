package org.crossread.ui.page;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.crossread.model.Span;

import java.util.Optional;

/// A stretch of a report outside its page: the same type, the same marks, as high as it needs.
public final class Excerpt extends Region {

    private final ParagraphCell cell;
    private final boolean hasMargin;
    private PageContent content = PageContent.BLANK;
    private Overlay overlay = Overlay.NONE;
    private Block block = new Block(new Span(0, 0), false);
    private PageType type;
    private double laidOut = -1;

    /// @param margin whether bars and badges stand left of the text
    public Excerpt(PageType type, boolean margin) {
        this.type = type;
        hasMargin = margin;
        cell = new ParagraphCell(margin ? Optional.empty() : Optional.of(0.0));
        getStyleClass().add("excerpt");
        getChildren().add(cell);
    }

    /// Shows a stretch of the content's report.
    public void show(PageContent shown, Span span, PageType newType) {
        content = shown;
        setNodeOrientation(ReadingDirection.of(shown.report().text()));
        block = new Block(span, false);
        type = newType;
        laidOut = -1;
        requestLayout();
    }

    /// Changes what lies over the text.
    public void setOverlay(Overlay over) {
        overlay = over;
        if (laidOut >= 0) {
            paint();
        }
    }

    /// Nodes that are made while the window is laid out, or right after it, would have no colours
    /// until it looks at styles again, which need not be soon.
    private void paint() {
        cell.paint(content, overlay);
        cell.applyCss();
    }

    public Span span() {
        return block.span();
    }

    /// The position in the report's text nearest to a point of this excerpt.
    public int position(double x, double y) {
        return cell.position(x, y);
    }

    private double margin() {
        return hasMargin ? type.margin() : 0;
    }

    private void arrange(double width) {
        double column = Math.max(40, Math.floor(width - margin()));
        if (column != laidOut) {
            laidOut = column;
            cell.show(content.report(), block, type, column);
            paint();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return margin() + type.column(Facing.CHARACTERS);
    }

    @Override
    protected double computeMinWidth(double height) {
        return margin() + 40;
    }

    @Override
    protected double computePrefHeight(double width) {
        arrange(width < 0 ? computePrefWidth(-1) : width);
        return cell.blockHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
    }
}
