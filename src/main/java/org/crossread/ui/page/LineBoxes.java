package org.crossread.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// Where words of a laid-out block stand: one box for each line, as high as the line.
final class LineBoxes {

    private final TextFlow flow;
    private double pitch = 1;

    LineBoxes(TextFlow flow) {
        this.flow = flow;
    }

    void setPitch(double pitch) {
        this.pitch = pitch;
    }

    /// Boxes of the units from `start` to before `end`, counted from the block's start, in the
    /// cell's coordinates.
    List<Rectangle2D> of(int start, int end) {
        List<Rectangle2D> boxes = new ArrayList<>();
        if (start >= end) {
            return boxes;
        }
        LayoutInfo info = flow.getLayoutInfo();
        int lines = info.getTextLineCount();
        for (Rectangle2D box : info.getSelectionGeometry(start, end, false)) {
            int line = Math.clamp(Math.round(box.getMinY() / pitch), 0, Math.max(0, lines - 1));
            double right =
                    Math.min(box.getMaxX(), info.getTextLine(line, false).bounds().getMaxX());
            if (right > box.getMinX()) {
                boxes.add(
                        new Rectangle2D(
                                flow.getLayoutX() + box.getMinX(),
                                line * pitch,
                                right - box.getMinX(),
                                pitch));
            }
        }
        return boxes;
    }

    /// The line that holds a unit, counted from 0.
    int line(int unit) {
        LayoutInfo info = flow.getLayoutInfo();
        int low = 0;
        int high = info.getTextLineCount() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (info.getTextLine(middle, false).start() <= unit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, low);
    }
}
