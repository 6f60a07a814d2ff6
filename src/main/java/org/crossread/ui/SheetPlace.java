package org.crossread.ui;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/// Where a sheet comes to stand, in points from the corner of what the printer can print on.
///
/// @param scale points on the paper for each of the sheet
record SheetPlace(double scale, double x, double y) {

    /// Nothing is drawn nearer to a sheet's edge than this.
    private static final double BARE = 24;

    /// In the middle of the paper and as large as it; smaller or aside only where the printer would
    /// cut off what is drawn.
    ///
    /// @param printable the part of the paper that the printer can print on
    static SheetPlace of(Dimension2D sheet, Dimension2D paper, Rectangle2D printable) {
        double wide =
                Math.min(
                        paper.getWidth() / sheet.getWidth(),
                        printable.getWidth() / (sheet.getWidth() - 2 * BARE));
        double high =
                Math.min(
                        paper.getHeight() / sheet.getHeight(),
                        printable.getHeight() / (sheet.getHeight() - 2 * BARE));
        double scale = Math.min(wide, high);
        return new SheetPlace(
                scale,
                start(
                        sheet.getWidth() * scale,
                        paper.getWidth(),
                        printable.getMinX(),
                        printable.getWidth(),
                        BARE * scale),
                start(
                        sheet.getHeight() * scale,
                        paper.getHeight(),
                        printable.getMinY(),
                        printable.getHeight(),
                        BARE * scale));
    }

    private static double start(
            double sheet, double paper, double margin, double printable, double bare) {
        double middle = (paper - sheet) / 2 - margin;
        return Math.clamp(middle, -bare, Math.max(-bare, printable - sheet + bare));
    }
}
