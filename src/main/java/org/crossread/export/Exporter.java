package org.crossread.export;

import org.crossread.model.Comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a comparison as a file of any format.
public final class Exporter {

    private final String version;

    public Exporter() {
        this(Program.version());
    }

    Exporter(String version) {
        this.version = version;
    }

    /// Writes the whole file. The same comparison gives the same bytes. The stream stays open.
    ///
    /// @param show which words are marked; data formats hold all marks always
    public void write(Comparison comparison, Format format, Marks show, OutputStream out)
            throws IOException {
        switch (format) {
            case JSON -> new ComparisonDocument(version).write(comparison, out);
            case HTML -> write(new HtmlPage(comparison, show, version).page(), out);
            case TEXT -> write(new TextReport(comparison, show, version).text(), out);
            case MARKDOWN -> write(new MarkdownReport(comparison, show, version).text(), out);
            case CSV -> write(new LinkTable(comparison).text(), out);
        }
        out.flush();
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
