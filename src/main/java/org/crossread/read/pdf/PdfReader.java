package org.crossread.read.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.crossread.model.Remark;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftReader;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Reads a PDF: its text in reading order, footnotes at the end, without what returns on every
/// page.
public final class PdfReader implements DraftReader {

    private static final int MOST_PAGES = 5000;

    @Override
    public Draft read(byte[] bytes, Allowance allowance) throws GivenUp {
        BundledFont.install();
        new PackedStreams(bytes, allowance).requireModest();
        try (PDDocument document = Loader.loadPDF(new WatchedBytes(bytes, allowance))) {
            PDDocumentInformation info = document.getDocumentInformation();
            if (Objects.requireNonNullElse(info.getProducer(), "").startsWith("Crossread ")) {
                throw new GivenUp(GivenUp.Reason.EXPORT);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new GivenUp(GivenUp.Reason.TOO_MUCH);
            }
            List<Page> pages = PageGlyphs.of(document, allowance);
            return draft(pages, info, allowance);
        } catch (InvalidPasswordException locked) {
            throw new GivenUp(GivenUp.Reason.ENCRYPTED, locked);
        } catch (NoClassDefFoundError certificate) {
            // Locked for one person's certificate: the library for that is left out on purpose.
            throw new GivenUp(GivenUp.Reason.ENCRYPTED, certificate);
        } catch (WatchedBytes.OutOfTime late) {
            throw new GivenUp(GivenUp.Reason.TOO_LONG, late);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof java.util.concurrent.CancellationException) {
                throw (java.util.concurrent.CancellationException) broken;
            }
            throw new GivenUp(GivenUp.Reason.DAMAGED, broken);
        }
    }

    private static Draft draft(List<Page> pages, PDDocumentInformation info, Allowance allowance)
            throws GivenUp {
        if (pages.stream().allMatch(Page::isEmpty)) {
            throw new GivenUp(GivenUp.Reason.NO_TEXT);
        }
        RunningHeads.Rest rest = RunningHeads.remove(pages);
        double size = usualSize(rest.pages());
        var footnotes = new Footnotes(size);
        List<Page> body = rest.pages().stream().map(footnotes::takenFrom).toList();
        var text = new DraftText(allowance);
        var paragraphs =
                new PdfParagraphs(text, new Hyphens(rest.pages()), size, footnotes.marks());
        for (Page page : body) {
            allowance.step();
            for (List<Line> column : page.columns()) {
                paragraphs.add(column);
            }
        }
        paragraphs.end();
        for (List<Line> note : footnotes.notes()) {
            paragraphs.add(note);
            paragraphs.end();
        }
        long empty = pages.stream().filter(Page::isEmpty).count();
        Draft draft = text.draft(Facts.NONE);
        return draft.withFacts(facts(info, draft.text())).withRemarks(remarks(rest, empty));
    }

    private static List<Remark> remarks(RunningHeads.Rest rest, long empty) {
        List<Remark> remarks = new ArrayList<>();
        if (rest.removed() > 0) {
            remarks.add(new Remark(Remark.Kind.RUNNING_HEADS));
        }
        if (empty > 0) {
            remarks.add(new Remark(Remark.Kind.PAGES_WITHOUT_TEXT, String.valueOf(empty)));
        }
        return remarks;
    }

    /// Many programs write a file's name or nothing where the title belongs: it counts only if it
    /// stands in the text too.
    private static Facts facts(PDDocumentInformation info, String text) {
        String title = Objects.requireNonNullElse(info.getTitle(), "").strip();
        String author = Objects.requireNonNullElse(info.getAuthor(), "");
        boolean stands = !title.isEmpty() && text.contains(title);
        return new Facts(stands ? title : "", "", author, "");
    }

    /// The size that most characters have, in points.
    private static double usualSize(List<Page> pages) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (Page page : pages) {
            for (Line line : page.lines()) {
                counts.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(40L)
                / 4.0;
    }

    /// Hands the bytes to PDFBox and looks at the clock now and then: a broken table of contents
    /// can lead in circles.
    private static final class WatchedBytes extends RandomAccessReadBuffer {

        private static final int LOOK = 1 << 14;

        private final Allowance allowance;
        private int reads;

        /// Time is up.
        private static final class OutOfTime extends RuntimeException {

            private static final long serialVersionUID = 1L;

            OutOfTime(GivenUp reason) {
                super(reason);
            }
        }

        WatchedBytes(byte[] bytes, Allowance allowance) {
            super(bytes);
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            if (++reads % LOOK == 0) {
                try {
                    allowance.step();
                } catch (GivenUp reason) {
                    throw new OutOfTime(reason);
                }
            }
            return super.read();
        }
    }
}
