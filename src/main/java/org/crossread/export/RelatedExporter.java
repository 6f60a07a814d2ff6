package org.crossread.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes related reports as a file of any format. The same result gives the same bytes.
public final class RelatedExporter {

    private final String version;

    public RelatedExporter() {
        this(Program.version());
    }

    RelatedExporter(String version) {
        this.version = version;
    }

    /// Writes the whole file. The stream stays open.
    public void write(RelatedResult result, RelatedFormat format, OutputStream out)
            throws IOException {
        if (format == RelatedFormat.JSON) {
            RelatedDocument.write(result, version, out);
        } else {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try {
                write(result, format, new Sink(writer));
                writer.flush();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        out.flush();
    }

    private void write(RelatedResult result, RelatedFormat format, Sink sink) {
        switch (format) {
            case TEXT -> new RelatedText(result, sink).write();
            case MARKDOWN -> new RelatedMarkdown(result, sink).write();
            case HTML -> new RelatedPage(result, version, sink).write();
            case CSV -> new RelatedTable(result, sink).write();
            case JSON -> throw new IllegalArgumentException("no text: " + format);
        }
    }
}
