package org.crossread.read;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Clean;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.GivenUp;
import org.crossread.read.html.HtmlReader;
import org.crossread.read.html.WebArchive;
import org.crossread.read.html.WebPage;
import org.crossread.read.mail.MailReader;
import org.crossread.read.office.CompoundReader;
import org.crossread.read.office.FlatDocument;
import org.crossread.read.office.PackedReader;
import org.crossread.read.office.RtfReader;
import org.crossread.read.pdf.PdfReader;
import org.crossread.read.text.Encodings;
import org.crossread.read.text.MarkdownText;
import org.crossread.read.text.SubtitleText;

import java.nio.charset.Charset;

/// Takes a file to the reader of its format.
final class Drafting {

    /// The largest plain text, page or mail part that is read, in bytes.
    private static final int MOST_TEXT_BYTES = 64 << 20;

    private final Manner manner;
    private final Allowance allowance;

    Drafting(Manner manner) {
        this.manner = manner;
        this.allowance = new Allowance(manner.progress());
    }

    /// Libraries meet bytes here that were never meant for them. Running out of memory or stack
    /// inside one is the file's fault, and all they hold is gone when they end.
    Draft draft(byte[] bytes) throws GivenUp {
        try {
            return read(bytes, FormatGuess.of(bytes));
        } catch (OutOfMemoryError greedy) {
            throw new GivenUp(GivenUp.Reason.NO_ROOM, greedy);
        } catch (StackOverflowError greedy) {
            throw new GivenUp(GivenUp.Reason.TOO_MUCH, greedy);
        }
    }

    Draft piece(String html) throws GivenUp {
        return WebPage.piece(html, allowance);
    }

    /// Whether it names an encoding that can be read.
    static boolean isEncoding(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException _) {
            // A name that no encoding can have.
            return false;
        }
    }

    private Draft read(byte[] bytes, FileFormat format) throws GivenUp {
        return switch (format) {
            case TEXT -> text(bytes);
            case MARKDOWN -> markdown(bytes);
            case HTML -> new HtmlReader(manner.encoding()).read(bytes, allowance);
            case PDF -> new PdfReader().read(bytes, allowance);
            case PACKED -> new PackedReader().read(bytes, allowance);
            case RTF -> new RtfReader().read(bytes, allowance);
            case COMPOUND -> new CompoundReader().read(bytes, allowance);
            case MAIL -> new MailReader(manner.encoding()).read(bytes, allowance);
            case COMPARISON -> throw new GivenUp(GivenUp.Reason.COMPARISON);
            case EXPORT -> throw new GivenUp(GivenUp.Reason.EXPORT);
            case SUBTITLES -> subtitles(bytes);
            case WEB_ARCHIVE -> inner(WebArchive.page(bytes));
            case GZIP -> inner(Unzipped.of(bytes, allowance));
            case FLAT_DOCUMENT -> FlatDocument.read(bytes, allowance);
            case XML -> throw new GivenUp(GivenUp.Reason.UNKNOWN);
        };
    }

    /// What was wrapped in something else. Nobody wraps twice but to do harm.
    private Draft inner(byte[] bytes) throws GivenUp {
        FileFormat format = FormatGuess.of(bytes);
        if (format == FileFormat.GZIP || format == FileFormat.WEB_ARCHIVE) {
            throw new GivenUp(GivenUp.Reason.UNKNOWN);
        }
        return read(bytes, format);
    }

    private Draft subtitles(byte[] bytes) throws GivenUp {
        Encodings.Decoded decoded = decoded(bytes);
        return SubtitleText.read(Clean.text(decoded.text()), allowance)
                .withEncoding(decoded.encoding().name());
    }

    private Draft text(byte[] bytes) throws GivenUp {
        Encodings.Decoded decoded = decoded(bytes);
        return Draft.plain(Clean.text(decoded.text()), decoded.encoding().name());
    }

    private Draft markdown(byte[] bytes) throws GivenUp {
        Encodings.Decoded decoded = decoded(bytes);
        return MarkdownText.read(Clean.text(decoded.text()), allowance)
                .withEncoding(decoded.encoding().name());
    }

    private Encodings.Decoded decoded(byte[] bytes) throws GivenUp {
        if (bytes.length > MOST_TEXT_BYTES) {
            throw new GivenUp(GivenUp.Reason.TOO_MUCH);
        }
        return manner.encoding().isEmpty()
                ? Encodings.decode(bytes).orElseThrow(() -> new GivenUp(GivenUp.Reason.BINARY))
                : Encodings.decode(bytes, Charset.forName(manner.encoding()));
    }
}
