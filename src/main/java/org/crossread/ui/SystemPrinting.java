package org.crossread.ui;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
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
    public Outcome print(List<Sheet> sheets, String name, Window owner) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        JobSettings settings = job.getJobSettings();
        settings.setJobName(name);
        settings.setPageRanges(new PageRange(1, sheets.size()));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Outcome.CANCELLED;
        }
        PageLayout layout = widest(settings.getPageLayout(), job.getPrinter());
        var painter = new SheetPainter();
        for (Sheet sheet : sheets) {
            if (isWanted(sheet, settings) && !job.printPage(layout, page(sheet, painter, layout))) {
                job.cancelJob();
                return Outcome.REFUSED;
            }
        }
        return job.endJob() && job.getJobStatus() != PrinterJob.JobStatus.ERROR
                ? Outcome.SENT
                : Outcome.REFUSED;
    }

    /// The chosen paper with no more margin than the printer needs: a sheet has its own, and what
    /// lies in the printer's is cut off.
    private static PageLayout widest(PageLayout chosen, Printer printer) {
        return printer.createPageLayout(
                chosen.getPaper(),
                chosen.getPageOrientation(),
                Printer.MarginType.HARDWARE_MINIMUM);
    }

    private static boolean isWanted(Sheet sheet, JobSettings settings) {
        PageRange[] ranges = settings.getPageRanges();
        if (ranges == null || ranges.length == 0) {
            return true;
        }
        return List.of(ranges).stream()
                .anyMatch(
                        range ->
                                range.getStartPage() <= sheet.number()
                                        && sheet.number() <= range.getEndPage());
    }

    private static Group page(Sheet sheet, SheetPainter painter, PageLayout layout) {
        var printable =
                new Rectangle2D(
                        layout.getLeftMargin(),
                        layout.getTopMargin(),
                        layout.getPrintableWidth(),
                        layout.getPrintableHeight());
        var paper =
                new Dimension2D(
                        printable.getMaxX() + layout.getRightMargin(),
                        printable.getMaxY() + layout.getBottomMargin());
        SheetPlace place =
                SheetPlace.of(new Dimension2D(sheet.width(), sheet.height()), paper, printable);
        Group drawn = painter.group(sheet);
        drawn.getTransforms()
                .addAll(
                        new Translate(place.x(), place.y()),
                        new Scale(place.scale(), place.scale()));
        return new Group(drawn);
    }
}
