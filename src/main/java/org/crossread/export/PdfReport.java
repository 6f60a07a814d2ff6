package org.crossread.export;

import org.crossread.export.paper.Faces;
import org.crossread.export.paper.Press;
import org.crossread.export.paper.Sheet;
import org.crossread.export.pdf.PdfDocument;
import org.crossread.l10n.Messages;
import org.crossread.model.Digests;
import org.crossread.model.Side;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The sheets of a comparison as a PDF. Only this class loads what writes one.
final class PdfReport {

    /// What pages and their structure take of the memory for each character of both texts, in
    /// bytes; they are kept to the end.
    private static final long PER_CHARACTER = 80;

    private PdfReport() {}

    /// @throws Unwritable if it would take more memory than there is
    static void write(Findings findings, String version, OutputStream out) throws IOException {
        requireRoom(findings);
        var about =
                new PdfDocument.About(
                        Messages.text(
                                "export.html.title",
                                Wording.title(findings.report(Side.LEFT).origin()),
                                Wording.title(findings.report(Side.RIGHT).origin())),
                        Program.NAME + " " + version,
                        Messages.text("export.html.language"),
                        id(findings, version));
        try (var document = new PdfDocument()) {
            var bookmarks =
                    PaperReport.write(
                            findings,
                            version,
                            Press.Format.A4,
                            new Faces(),
                            sheet -> add(document, sheet));
            document.finish(bookmarks, about, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Told before the first page is set and not after some minutes.
    private static void requireRoom(Findings findings) throws Unwritable {
        long wanted = 0;
        for (Side side : Side.values()) {
            wanted += findings.report(side).text().length() * PER_CHARACTER;
        }
        boolean isWhole = findings.view().part() instanceof Part.Whole;
        if (isWhole && wanted > free()) {
            System.gc();
            long free = free();
            if (wanted > free) {
                throw new Unwritable(Messages.text("export.pdf.memory", wanted >> 20, free >> 20));
            }
        }
    }

    /// In bytes, what only garbage still takes up aside.
    private static long free() {
        Runtime machine = Runtime.getRuntime();
        return machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
    }

    private static void add(PdfDocument document, Sheet sheet) {
        try {
            document.add(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same for the same texts and program.
    private static String id(Findings findings, String version) {
        MessageDigest digest = Digests.sha256();
        for (Side side : Side.values()) {
            digest.update(findings.report(side).text().getBytes(StandardCharsets.UTF_8));
        }
        digest.update(version.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
