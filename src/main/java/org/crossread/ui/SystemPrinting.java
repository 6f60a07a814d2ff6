package org.crossread.ui;

import javafx.print.PageLayout;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

import org.crossread.export.paper.Press;
import org.crossread.export.paper.Sheet;

import java.util.List;
import java.util.Optional;

/// The printers of the system.
final class SystemPrinting implements Printing {

    @Override
    public Press.Format paper() {
        return Optional.ofNullable(Printer.getDefaultPrinter())
                .map(printer -> printer.getDefaultPageLayout().getPaper())
                .map(SystemPrinting::format)
                .orElse(Press.Format.A4);
    }

    private static Press.Format format(Paper paper) {
        return new Press.Format(paper.getWidth(), paper.getHeight(), Press.Format.A4.margin());
    }

    @Override
    public boolean print(List<Sheet> sheets, String name, Window owner) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        job.getJobSettings().setJobName(name);
        job.getJobSettings().setPageRanges(new PageRange(1, sheets.size()));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return false;
        }
        var painter = new SheetPainter();
        for (Sheet sheet : sheets) {
            if (isWanted(sheet, job)) {
                job.printPage(page(sheet, painter, job));
            }
        }
        return job.endJob();
    }

    private static boolean isWanted(Sheet sheet, PrinterJob job) {
        PageRange[] ranges = job.getJobSettings().getPageRanges();
        if (ranges == null || ranges.length == 0) {
            return true;
        }
        return List.of(ranges).stream()
                .anyMatch(
                        range ->
                                range.getStartPage() <= sheet.number()
                                        && sheet.number() <= range.getEndPage());
    }

    /// A sheet is as large as the paper; what is printed begins behind the printer's own margins.
    private static Pane page(Sheet sheet, SheetPainter painter, PrinterJob job) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        Canvas canvas = painter.canvas(sheet, 1);
        double scale =
                Math.min(
                        layout.getPaper().getWidth() / sheet.width(),
                        layout.getPaper().getHeight() / sheet.height());
        canvas.setScaleX(scale);
        canvas.setScaleY(scale);
        canvas.setTranslateX(-layout.getLeftMargin());
        canvas.setTranslateY(-layout.getTopMargin());
        return new Pane(canvas);
    }
}
