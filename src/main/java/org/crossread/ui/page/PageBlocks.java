package org.crossread.ui.page;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.Objects;

/// The blocks of a page of which only those in view have a cell, so that a book opens like a note.
final class PageBlocks {

    private final Pane pane;
    private final PageScroll scroll = new PageScroll();
    private final LiveCells live;
    private final ParagraphCell ruler = new ParagraphCell();
    private Blocks blocks = Blocks.NONE;
    private PageContent content = PageContent.BLANK;
    private Overlay overlay = Overlay.NONE;
    private PageType type;
    private double width;
    private boolean painted;

    PageBlocks(Pane pane, PageType type) {
        this.pane = pane;
        this.type = type;
        live = new LiveCells(pane.getChildren());
    }

    PageScroll scroll() {
        return scroll;
    }

    Blocks blocks() {
        return blocks;
    }

    PageContent content() {
        return content;
    }

    Overlay overlay() {
        return overlay;
    }

    PageType type() {
        return type;
    }

    /// Shows a report; the same report keeps its place when only what is known of it is new, and
    /// begins at its top when other stretches are folded away.
    void setContent(PageContent shown) {
        Report before = content.report();
        boolean same =
                shown.report().text().equals(before.text())
                        && shown.report().emphases().equals(before.emphases())
                        && shown.folds().equals(content.folds());
        content = shown;
        if (same) {
            retireChanged(before);
            repaint();
        } else {
            blocks = Blocks.of(shown.report(), shown.folds());
            live.retireIf(_ -> true);
            scroll.setHeights(blocks.estimated(type, width));
        }
    }

    /// Cells whose sentences have turned out to play other parts are set anew.
    private void retireChanged(Report before) {
        if (!before.sentences().equals(content.report().sentences())) {
            live.retireIf(
                    block -> {
                        Span place = blocks.get(block).span();
                        return !before.sentences(place).equals(content.report().sentences(place));
                    });
        }
    }

    void setOverlay(Overlay over) {
        overlay = over;
        repaint();
    }

    private void repaint() {
        live.all().forEach(cell -> cell.paint(content, overlay));
        style();
    }

    /// What is new in a layout pass would else wait for its colours until something moves.
    private void style() {
        if (isOnScreen(pane)) {
            pane.applyCss();
        }
    }

    /// Before that, the window's first pass styles everything at once.
    static boolean isOnScreen(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    /// Sets all text anew; what is held stays where it is.
    void setMeasure(PageType newType, double column) {
        if (!Objects.equals(newType, type) || column != width) {
            type = newType;
            width = column;
            live.retireIf(_ -> true);
            scroll.replaceHeights(blocks.estimated(type, width));
        }
    }

    /// Lays out what stands in a viewport of this height.
    void arrange(double viewport) {
        if (blocks.isEmpty() || width <= 0) {
            return;
        }
        int first = firstInView();
        int block = first;
        for (double y = scroll.top(first); block < blocks.size() && y < viewport; block++) {
            cell(block).relocate(0, y);
            y += scroll.heights().of(block);
        }
        int last = Math.max(first, block - 1);
        live.retireIf(index -> index < first || index > last);
        scroll.holdFrom(first);
        if (painted) {
            style();
            painted = false;
        }
    }

    private int firstInView() {
        int first = Math.clamp(scroll.held(), 0, blocks.size() - 1);
        if (Math.abs(scroll.top(first)) > 20_000) {
            first = scroll.at(0);
        }
        measure(first);
        scroll.holdFrom(first);
        while (first > 0 && scroll.top(first) > 0) {
            measure(--first);
        }
        while (first < blocks.size() - 1 && scroll.top(first) + measure(first) <= 0) {
            scroll.holdFrom(first);
            first++;
        }
        return first;
    }

    private ParagraphCell cell(int index) {
        return live.of(index).orElseGet(() -> begun(index));
    }

    private ParagraphCell begun(int index) {
        ParagraphCell cell = live.begin(index);
        cell.show(content.report(), blocks.get(index), type, width);
        cell.paint(content, overlay);
        cell.setVisible(true);
        painted = true;
        scroll.heights().measure(index, cell.blockHeight());
        return cell;
    }

    /// The exact height of a block.
    double measure(int index) {
        if (!scroll.heights().isMeasured(index)) {
            ruled(index);
        }
        return scroll.heights().of(index);
    }

    /// A laid-out cell of the block, in view or not.
    ParagraphCell laidOut(int index) {
        return live.of(index).orElseGet(() -> ruled(index));
    }

    private ParagraphCell ruled(int index) {
        ruler.show(content.report(), blocks.get(index), type, width);
        scroll.heights().measure(index, ruler.blockHeight());
        return ruler;
    }

    Span inViewSpan() {
        return live.isEmpty()
                ? new Span(0, 0)
                : blocks.get(live.first()).span().hull(blocks.get(live.last()).span());
    }

    boolean isInView(int index) {
        return live.of(index).isPresent();
    }

    /// Clips a span to what the report has.
    Span within(Span span) {
        int end = content.report().text().length();
        return new Span(Math.min(span.start(), end), Math.min(span.end(), end));
    }
}
