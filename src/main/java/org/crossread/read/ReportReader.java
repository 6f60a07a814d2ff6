package org.crossread.read;

import org.crossread.model.Digests;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Clean;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.GivenUp;
import org.crossread.read.web.Download;
import org.crossread.segment.Segmenter;
import org.crossread.segment.UncutText;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a file as a report; what the file holds tells its format. A plain text keeps its own line
/// ends and loses its byte order mark and [what no text should hold][Clean]; every other format
/// gives the text that a person would read, paragraphs parted by blank lines.
public final class ReportReader {

    /// The largest file that is read, in bytes.
    static final int MOST_BYTES = 200 << 20;

    private static final int MEGABYTE = 1 << 20;

    /// The byte order marks, byte by byte.
    private static final Pattern MARK =
            Pattern.compile("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)");

    private final Segmenter segmenter = new Segmenter();

    /// @throws ReadException if it can't be read; it tells why, about the left side
    public Report read(Path file) throws ReadException {
        return read(file, Side.LEFT);
    }

    /// @param side whose file it is, for what may go wrong
    /// @throws ReadException if it can't be read; it tells why
    public Report read(Path file, Side side) throws ReadException {
        return read(file, side, Manner.PLAIN);
    }

    /// @throws ReadException if it can't be read; it tells why
    /// @throws java.util.concurrent.CancellationException if `manner` hears of it and stops it
    public Report read(Path file, Side side, Manner manner) throws ReadException {
        return open(file, side, manner).report();
    }

    /// The same in two steps.
    ///
    /// @throws ReadException if it can't be read; it tells why
    /// @throws java.util.concurrent.CancellationException if `manner` hears of it and stops it
    public OpenedReport open(Path file, Side side, Manner manner) throws ReadException {
        byte[] bytes = bytes(file, side);
        return opened(name(file), bytes, side, manner, drafting -> drafting.draft(bytes));
    }

    /// A report from bytes that come from no file, like standard input.
    ///
    /// @param fileName what to call it
    /// @throws ReadException if they are no report
    public Report ofBytes(String fileName, byte[] bytes, Side side) throws ReadException {
        return ofBytes(fileName, bytes, side, Manner.PLAIN);
    }

    /// @throws ReadException if they are no report
    public Report ofBytes(String fileName, byte[] bytes, Side side, Manner manner)
            throws ReadException {
        return opened(fileName, bytes, side, manner, drafting -> drafting.draft(bytes)).report();
    }

    /// The bytes of a file.
    ///
    /// @throws ReadException if it can't be read; it tells why, about the left side
    public byte[] bytes(Path file) throws ReadException {
        return bytes(file, Side.LEFT);
    }

    /// The text of a report alone, in a tenth of the time that its sentences take.
    ///
    /// @param fileName what to call it
    /// @throws ReadException if the bytes are no report
    public String text(String fileName, byte[] bytes) throws ReadException {
        Draft draft = draft(fileName, Side.LEFT, Manner.PLAIN, drafting -> drafting.draft(bytes));
        if (draft.text().isBlank()) {
            throw new ReadProblem.Empty(fileName).on(Side.LEFT);
        }
        return draft.text();
    }

    /// What a person has cut out of a page: all of it, not only what looks like an article.
    ///
    /// @param name what to call it
    /// @throws ReadException if it holds no words
    public Report ofPiece(String name, String html, Side side, Manner manner) throws ReadException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return opened(name, bytes, side, manner, drafting -> drafting.piece(html)).report();
    }

    /// The address if the text is one, alone and whole, of a page that can be fetched.
    public static Optional<URI> address(String text) {
        return Download.address(text);
    }

    /// Fetches a page from the web. Nothing else here ever uses it.
    ///
    /// @throws ReadException if it can't be had or read, or the web is closed
    public Report ofAddress(URI address, Side side, Manner manner) throws ReadException {
        String name = address.toString();
        if (!Download.isAllowed()) {
            throw new ReadProblem.WebClosed(name).on(side);
        }
        try {
            Download.Page page = Download.get(address, new Allowance(manner.progress()));
            boolean told = manner.encoding().isEmpty() && Drafting.isEncoding(page.encoding());
            Manner own = told ? new Manner(page.encoding(), manner.progress()) : manner;
            return ofBytes(name, page.bytes(), side, own);
        } catch (IOException failed) {
            throw new ReadProblem.NotFetched(name, reason(failed)).on(side);
        } catch (GivenUp givenUp) {
            throw ReadProblem.of(name, givenUp.reason()).on(side);
        }
    }

    /// Whether both paths lead to one file, links followed; false if one leads nowhere.
    public static boolean isSame(Path left, Path right) {
        try {
            return Files.isSameFile(left, right);
        } catch (IOException _) {
            // Reading the file tells better what is wrong with it.
            return false;
        }
    }

    /// The report of a file that holds nothing, or blanks or a byte order mark only.
    ///
    /// @return empty if it holds anything else
    /// @throws ReadException if it can't be read; it tells why, about the left side
    public Optional<Report> nothing(Path file) throws ReadException {
        byte[] bytes = bytes(file);
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!MARK.matcher(letters).replaceFirst("").isBlank()) {
            return Optional.empty();
        }
        var origin =
                new Origin("", "", "", "", name(file), Digests.sha256(bytes), "", "", List.of());
        return Optional.of(segmenter.segment(origin, ""));
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
            if (name.isEmpty()) {
                throw new ReadProblem.Missing(name).on(side);
            }
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
            throw ReadProblem.notThere(name, file).on(side);
        } catch (AccessDeniedException _) {
            throw new ReadProblem.NotAllowed(name).on(side);
        } catch (IOException e) {
            // A link to itself is told as one that leads nowhere.
            throw Files.isSymbolicLink(file) && !Files.exists(file)
                    ? new ReadProblem.DeadLink(name).on(side)
                    : new ReadProblem.Unreadable(name, reason(e)).on(side);
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

    /// How a draft is made.
    @FunctionalInterface
    private interface Making {
        Draft by(Drafting drafting) throws GivenUp;
    }

    private OpenedReport opened(String name, byte[] bytes, Side side, Manner manner, Making making)
            throws ReadException {
        Draft draft = draft(name, side, manner, making);
        UncutText text = segmenter.uncut(draft.text(), draft.kinds(), draft.emphases());
        return new OpenedFile(name, side, bytes, draft, text);
    }

    private static Draft draft(String name, Side side, Manner manner, Making making)
            throws ReadException {
        try {
            return making.by(new Drafting(manner));
        } catch (GivenUp givenUp) {
            throw ReadProblem.of(name, givenUp.reason()).on(side);
        }
    }
}
