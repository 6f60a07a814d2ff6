package org.crossread.export;

import org.crossread.model.Comparison;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Writes a comparison as a file of any format.
public final class Exporter {

    private final String version;

    public Exporter() {
        this(Program.version());
    }

    Exporter(String version) {
        this.version = version;
    }

    /// Writes the whole file, as it was looked at. The stream stays open.
    public void write(SavedComparison saved, Format format, OutputStream out) throws IOException {
        if (format == Format.COMPARISON) {
            new ComparisonFile(version).write(saved, out);
        } else {
            write(saved.comparison(), format, saved.view(), out);
        }
    }

    /// Writes the whole file. The same comparison and view give the same bytes. The stream stays
    /// open.
    public void write(Comparison comparison, Format format, View view, OutputStream out)
            throws IOException {
        var findings = new Findings(comparison, view);
        switch (format) {
            case JSON -> new ComparisonDocument(version).write(PartialComparison.of(findings), out);
            case HTML -> writeText(out, sink -> new HtmlPage(findings, version, sink).write());
            case PDF -> PdfReport.write(findings, version, out);
            case PNG -> PngReport.write(findings, version, out);
            case DOCX -> DocxReport.write(findings, version, out);
            case TEXT -> writeText(out, sink -> new TextReport(findings, version, sink).write());
            case MARKDOWN ->
                    writeText(out, sink -> new MarkdownReport(findings, version, sink).write());
            case PASSAGES ->
                    writeText(out, sink -> new PassageTable(findings, version, sink).write());
            case COMPARISON -> write(SavedComparison.untouched(comparison, view), format, out);
            case CSV -> writeText(out, sink -> new LinkTable(findings, version, sink).write());
        }
        out.flush();
    }

    private static void writeText(OutputStream out, Consumer<Sink> text) throws IOException {
        var writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            text.accept(new Sink(writer));
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
