package org.crossread.read.pdf;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.GivenUp;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Collects what each page draws, page by page.
final class PageGlyphs extends PDFTextStripper {

    /// On one page.
    private static final int MOST = 400_000;

    /// Draws a picture or a form, which may draw others.
    private static final String DRAW = "Do";

    /// In the whole file: forms that draw forms could go on for ever.
    private static final int MOST_DRAWN = 100_000;

    /// Where the type's size is given as none, in points.
    private static final double USUAL_SIZE = 10;

    private final Allowance allowance;
    private final int pages;
    private final List<Page> found = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private int drawn;

    /// Ends the work inside PDFBox.
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final GivenUp reason;

        Stop(GivenUp reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private PageGlyphs(int pages, Allowance allowance) {
        this.pages = pages;
        this.allowance = allowance;
    }

    static List<Page> of(PDDocument document, Allowance allowance) throws GivenUp, IOException {
        var collector = new PageGlyphs(document.getNumberOfPages(), allowance);
        try {
            collector.writeText(document, Writer.nullWriter());
        } catch (Stop stop) {
            throw stop.reason;
        }
        return collector.found;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals(DRAW) && ++drawn > MOST_DRAWN) {
            throw new Stop(new GivenUp(GivenUp.Reason.TOO_MUCH));
        }
        try {
            allowance.step();
        } catch (GivenUp reason) {
            throw new Stop(reason);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String unicode = text.getUnicode();
        if (unicode == null || unicode.isEmpty()) {
            return;
        }
        if (text.getDir() != 0) {
            // Along the margin, or a stamp across the page.
            return;
        }
        if (glyphs.size() >= MOST) {
            throw new Stop(new GivenUp(GivenUp.Reason.TOO_MUCH));
        }
        // What PDFBox calls the size in points leaves out by how much the whole page is scaled.
        double size = Math.abs(text.getYScale());
        double x = text.getXDirAdj();
        double width = Math.abs(text.getWidthDirAdj());
        double y = text.getYDirAdj();
        if (Double.isFinite(x + y + width + size)) {
            double known = size > 0.5 && size < 2000 ? size : USUAL_SIZE;
            glyphs.add(new Glyph(unicode, x, x + width, y, known));
        }
    }

    @Override
    protected void endPage(PDPage page) {
        double height = page.getCropBox().getHeight();
        found.add(new PageLayout(glyphs).page(height > 0 ? height : 1));
        glyphs.clear();
        try {
            allowance.step(found.size(), pages);
        } catch (GivenUp reason) {
            throw new Stop(reason);
        }
    }
}
