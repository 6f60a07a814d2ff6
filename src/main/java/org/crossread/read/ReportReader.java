package org.crossread.read;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.segment.Segmenter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Reads a file as a report. Plain text for now: UTF-8 or UTF-16 by its mark, UTF-8 without one,
/// else Windows-1252. The text keeps its own line ends; only a byte order mark goes.
public final class ReportReader {

    /// The largest file that is read, in bytes.
    static final int MOST_BYTES = 200 << 20;

    private static final int MEGABYTE = 1 << 20;

    private final Segmenter segmenter = new Segmenter();

    /// @throws ReadException if it can't be read; it tells why, about the left side
    public Report read(Path file) throws ReadException {
        return read(file, Side.LEFT);
    }

    /// @param side whose file it is, for what may go wrong
    /// @throws ReadException if it can't be read; it tells why
    public Report read(Path file, Side side) throws ReadException {
        byte[] bytes = bytes(file, side);
        return report(name(file), bytes, side);
    }

    /// A report from bytes that come from no file, like standard input.
    ///
    /// @param fileName what to call it
    /// @throws ReadException if they are no report
    public Report ofBytes(String fileName, byte[] bytes, Side side) throws ReadException {
        return report(fileName, bytes, side);
    }

    /// Both reports of a comparison.
    ///
    /// @throws ReadException if one can't be read, or both are one file; it tells the side
    public Pair readPair(Path left, Path right) throws ReadException {
        Report first = read(left, Side.LEFT);
        if (isSame(left, right)) {
            throw new ReadProblem.SameTwice(name(right)).on(Side.RIGHT);
        }
        return new Pair(first, read(right, Side.RIGHT));
    }

    /// The two reports of a comparison.
    public record Pair(Report left, Report right) {}

    /// Whether both paths lead to one file, links followed; false if one leads nowhere.
    public static boolean isSame(Path left, Path right) {
        try {
            return Files.isSameFile(left, right);
        } catch (IOException _) {
            // Reading the file tells better what is wrong with it.
            return false;
        }
    }

    public Report ofText(String text) {
        return segmenter.segment(Origin.UNKNOWN, text);
    }

    /// A report whose sentences are given: sentence `i` has index `i`, blank ones too.
    public Report ofSentences(List<String> sentences) {
        return segmenter.ofSentences(sentences);
    }

    /// A report of one sentence whose words are given: token `i` is word `i`.
    public Report ofWords(List<String> words) {
        return segmenter.ofWords(words);
    }

    private static byte[] bytes(Path file, Side side) throws ReadException {
        String name = name(file);
        try {
            if (Files.isDirectory(file)) {
                throw new ReadProblem.IsFolder(name).on(side);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw tooLarge(name, Files.size(file)).on(side);
            }
            try (InputStream in = Files.newInputStream(file)) {
                // What is no ordinary file may never end, whatever its size is said to be.
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw tooLarge(name, bytes.length).on(side);
                }
                return bytes;
            }
        } catch (NoSuchFileException _) {
            throw new ReadProblem.Missing(name).on(side);
        } catch (AccessDeniedException _) {
            throw new ReadProblem.NotAllowed(name).on(side);
        } catch (IOException e) {
            throw new ReadProblem.Unreadable(name, reason(e)).on(side);
        }
    }

    private static ReadProblem tooLarge(String name, long size) {
        return new ReadProblem.TooLarge(
                name, (size + MEGABYTE - 1) / MEGABYTE, MOST_BYTES / MEGABYTE);
    }

    private static String reason(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private Report report(String name, byte[] bytes, Side side) throws ReadException {
        Optional<String> format = Formats.unreadable(bytes);
        if (format.isPresent()) {
            throw new ReadProblem.UnknownFormat(name, format.get()).on(side);
        }
        Encodings.Decoded decoded =
                Encodings.decode(bytes).orElseThrow(() -> new ReadProblem.Binary(name).on(side));
        Origin origin = new Origin("", "", "", "", name, sha256(bytes), decoded.encoding().name());
        Report report = segmenter.segment(origin, decoded.text());
        if (report.sentences().isEmpty()) {
            throw new ReadProblem.Empty(name).on(side);
        }
        return report;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
