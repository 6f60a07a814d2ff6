package org.crossread.ui.page;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.List;
import java.util.Optional;

/// One block of a page: its text, the marks on it and what stands in its margin.
///
/// Usable by itself: `show` lays the text out at once, `paint` needs no window.
final class ParagraphCell extends Region {

    /// How far the ground of a fold reaches beyond its words on either side, in pixels.
    private static final double PLATE = 8;

    private Optional<StackPane> plate = Optional.empty();
    private final TextFlow flow = new TextFlow();
    private final LineBoxes boxes = new LineBoxes(flow);
    private final CellPaint paint = new CellPaint();
    private final CellMargin edge = new CellMargin();
    private Block block = new Block(new Span(0, 0), true);
    private final Optional<Double> own;
    private double margin;
    private double pitch;
    private double beside = 1;
    private double height;

    /// With the margin of a page, for bars and badges.
    ParagraphCell() {
        this(Optional.empty());
    }

    /// @param own the margin left of the text, in pixels; that of the type where it is empty
    ParagraphCell(Optional<Double> own) {
        this.own = own;
        getStyleClass().add("paragraph");
        flow.setManaged(false);
        setManaged(false);
        getChildren().add(paint.behind());
        getChildren().add(flow);
        getChildren().addAll(paint.below(), edge.bars(), edge.badges());
    }

    /// Sets the text and lays it out.
    ///
    /// @param wanted the width of the column in pixels; it is wider where a word would not fit
    void show(Report report, Block shown, PageType type, double wanted) {
        // Scripts read from the right come in other faces; their letters may be twice as wide.
        int longest =
                WholeWords.longest(shown.isFold() ? shown.standIn() : report.text(shown.span()));
        double width = Math.max(wanted, type.column(2 * longest));
        block = shown;
        pitch = type.pitch();
        beside = type.beside();
        margin = own.orElse(type.margin());
        boxes.setPitch(pitch);
        flow.setLineSpacing(type.spacing());
        flow.getChildren().setAll(BlockText.nodes(report, shown, type));
        flow.resizeRelocate(margin, type.spacing() / 2, width, flow.prefHeight(width));
        int lines = Math.max(1, flow.getLayoutInfo().getTextLineCount());
        height = lines * pitch + (shown.ends() ? type.gap() : 0);
        setAccessibleText(shown.isFold() ? shown.standIn() : report.text(shown.span()));
        setCursor(shown.isFold() ? Cursor.HAND : null);
        if (shown.isFold() && plate.isEmpty()) {
            plate = Optional.of(plate());
            getChildren().addFirst(plate.get());
        }
        plate.ifPresent(
                ground -> {
                    ground.setVisible(shown.isFold());
                    ground.resizeRelocate(margin - PLATE, 0, width + 2 * PLATE, lines * pitch);
                });
        resize(margin + width, height);
    }

    /// The ground of a fold, with a sign that it opens.
    private static StackPane plate() {
        Region sign = new Region();
        sign.getStyleClass().add("fold-sign");
        sign.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane plate = new StackPane(sign);
        plate.getStyleClass().add("fold-plate");
        plate.setManaged(false);
        return plate;
    }

    Block block() {
        return block;
    }

    double blockHeight() {
        return height;
    }

    void paint(PageContent content, Overlay overlay) {
        paint.draw(content, overlay, block, this::boxes);
        edge.draw(
                block.span(),
                content.notes().in(block.span()),
                overlay.chosen(),
                this::boxes,
                pitch,
                beside);
    }

    /// One box a line for the part of a span that stands in this block.
    List<Rectangle2D> boxes(Span span) {
        Span whole = block.span();
        if (block.isFold()) {
            return span.contains(whole) ? boxes.of(0, block.standIn().length()) : List.of();
        }
        int start = Math.max(whole.start(), span.start()) - whole.start();
        int end = Math.min(whole.end(), span.end()) - whole.start();
        return boxes.of(start, end);
    }

    /// How far below the top of the block the line of a position begins, in pixels.
    double lineTop(int position) {
        return block.isFold() ? 0 : boxes.line(position - block.span().start()) * pitch;
    }

    /// How far from the left edge a position stands, in pixels.
    double x(int position) {
        if (block.isFold()) {
            return flow.getLayoutX();
        }
        int unit = Math.clamp(position - block.span().start(), 0, block.span().length());
        int line = boxes.line(unit);
        boolean last = unit == block.span().length();
        List<Rectangle2D> around = last ? boxes.of(unit - 1, unit) : boxes.of(unit, unit + 1);
        if (around.isEmpty()) {
            return flow.getLayoutX();
        }
        Rectangle2D box = last ? around.getLast() : around.getFirst();
        return Math.round(box.getMinY() / pitch) < line
                ? flow.getLayoutX()
                : last ? box.getMaxX() : box.getMinX();
    }

    private boolean isMirrored() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /// The position in the report's text that lies nearest to a point of this cell.
    int position(double x, double y) {
        if (block.isFold()) {
            return block.span().start();
        }
        double across = x - flow.getLayoutX();
        double fromLeft = isMirrored() ? flow.getWidth() - across : across;
        var hit = flow.getHitInfo(new Point2D(fromLeft, y - flow.getLayoutY()));
        int unit = Math.clamp(hit.getInsertionIndex(), 0, block.span().length());
        return block.span().start() + unit;
    }
}
