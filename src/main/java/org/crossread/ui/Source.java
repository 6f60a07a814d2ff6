package org.crossread.ui;

import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.Manner;
import org.crossread.read.OpenedReport;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// Where a report is read from.
sealed interface Source {

    String fileName();

    Report read(ReportReader reader, Side side, Manner manner) throws ReadException;

    /// The same in two steps, where it may be long.
    default OpenedReport open(ReportReader reader, Side side, Manner manner) throws ReadException {
        return OpenedReport.of(read(reader, side, manner));
    }

    /// A report that says nothing, where it is a file that holds nothing.
    default Optional<Report> nothing(ReportReader reader) throws ReadException {
        Optional<Path> file = file();
        return file.isPresent() ? reader.nothing(file.get()) : Optional.empty();
    }

    /// The file of the reader's, where it is one.
    default Optional<Path> file() {
        return switch (this) {
            case File(Path path) -> Optional.of(path);
            case Recoded(Source source, _) -> source.file();
            case Sample _, Pasted _, Piece _, Address _, Saved _ -> Optional.empty();
        };
    }

    /// Whether it comes as bytes in some character encoding, and not as text.
    default boolean isEncoded() {
        return switch (this) {
            case File _, Address _, Sample _ -> true;
            case Recoded(Source source, _) -> source.isEncoded();
            case Pasted _, Piece _, Saved _ -> false;
        };
    }

    /// The same, whatever it is read as: two that are equal are one report.
    default Source plain() {
        return switch (this) {
            case File(Path path) -> new File(path.toAbsolutePath().normalize());
            case Recoded(Source source, _) -> source.plain();
            case Sample _, Pasted _, Piece _, Address _, Saved _ -> this;
        };
    }

    /// A file of the reader's.
    record File(Path path) implements Source {
        @Override
        public String fileName() {
            return Objects.toString(path.getFileName(), path.toString());
        }

        @Override
        public Report read(ReportReader reader, Side side, Manner manner) throws ReadException {
            return open(reader, side, manner).report();
        }

        @Override
        public OpenedReport open(ReportReader reader, Side side, Manner manner)
                throws ReadException {
            return reader.open(path, side, manner);
        }
    }

    /// A report that comes with the program.
    record Sample(String folder, String fileName) implements Source {

        private static final String FOLDER = "/org/crossread/assets/samples/";

        @Override
        public Report read(ReportReader reader, Side side, Manner manner) throws ReadException {
            return reader.ofBytes(fileName, bytes(), side, manner);
        }

        private byte[] bytes() {
            String name = FOLDER + folder + "/" + fileName;
            try (InputStream in =
                    Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Text from the clipboard, or dropped.
    ///
    /// @param fileName what to call it
    record Pasted(String fileName, String text) implements Source {
        @Override
        public Report read(ReportReader reader, Side side, Manner manner) throws ReadException {
            return reader.ofBytes(fileName, text.getBytes(StandardCharsets.UTF_8), side, manner);
        }
    }

    /// What was cut out of a web page.
    ///
    /// @param fileName what to call it
    record Piece(String fileName, String html) implements Source {
        @Override
        public Report read(ReportReader reader, Side side, Manner manner) throws ReadException {
            return reader.ofPiece(fileName, html, side, manner);
        }
    }

    /// A page of the web that the reader asked for.
    record Address(URI address) implements Source {
        @Override
        public String fileName() {
            return address.toString();
        }

        @Override
        public Report read(ReportReader reader, Side side, Manner manner) throws ReadException {
            return reader.ofAddress(address, side, manner);
        }
    }

    /// The same in a character encoding that the reader has chosen.
    record Recoded(Source source, String encoding) implements Source {

        static Recoded of(Source source, String encoding) {
            return source instanceof Recoded(Source plain, _)
                    ? new Recoded(plain, encoding)
                    : new Recoded(source, encoding);
        }

        @Override
        public String fileName() {
            return source.fileName();
        }

        @Override
        public Report read(ReportReader reader, Side side, Manner manner) throws ReadException {
            return open(reader, side, manner).report();
        }

        @Override
        public OpenedReport open(ReportReader reader, Side side, Manner manner)
                throws ReadException {
            return source.open(reader, side, new Manner(encoding, manner.progress()));
        }
    }

    /// A report out of a comparison file, as it was read then.
    record Saved(Report report) implements Source {
        @Override
        public String fileName() {
            return report.origin().fileName();
        }

        @Override
        public Report read(ReportReader reader, Side side, Manner manner) {
            return report;
        }
    }
}
