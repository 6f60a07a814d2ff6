package org.crossread.ui;

import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/// Where a report is read from.
sealed interface Source {

    String fileName();

    Report read(ReportReader reader, Side side) throws ReadException;

    /// A file of the reader's.
    record File(Path path) implements Source {
        @Override
        public String fileName() {
            return Objects.toString(path.getFileName(), path.toString());
        }

        @Override
        public Report read(ReportReader reader, Side side) throws ReadException {
            return reader.read(path, side);
        }
    }

    /// A report that comes with the program.
    record Sample(String fileName) implements Source {

        private static final String FOLDER = "/org/crossread/assets/samples/zelensky-interview/";

        static final Sample LEFT = new Sample("000_571f8d5c2f6ff35a.txt");
        static final Sample RIGHT = new Sample("003_e84095f642480e00.txt");

        @Override
        public Report read(ReportReader reader, Side side) throws ReadException {
            return reader.ofBytes(fileName, bytes(), side);
        }

        private byte[] bytes() {
            String name = FOLDER + fileName;
            try (InputStream in =
                    Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A report that is already read: the other side's, after a swap.
    record Known(Report report) implements Source {
        @Override
        public String fileName() {
            return report.origin().fileName();
        }

        @Override
        public Report read(ReportReader reader, Side side) {
            return report;
        }
    }
}
