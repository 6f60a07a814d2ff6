package org.crossread.read;

import org.crossread.read.mail.MailHead;
import org.crossread.read.text.MarkdownSigns;
import org.crossread.read.text.SubtitleText;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells a format by what the file holds, never by its name.
final class FormatGuess {

    /// How far down a PDF may begin behind other bytes.
    private static final int HEAD = 1024;

    private static final int LONG_HEAD = 1 << 16;

    /// The first line, and how what is packed begins.
    private static final Pattern COMPARISON =
            Pattern.compile("Crossread comparison \\d+\n\u001f\u008b");

    /// How data, pages, tables and texts begin that this program writes, in any of its languages.
    private static final Pattern EXPORT =
            Pattern.compile(
                    "number,relation,(?:within|similarity),"
                            + "|(?:# )?(?i:two reports compared|zwei berichte im vergleich)\\R\\R"
                            + "(?:\\|   \\| |(?:Left|Links) {2})"
                            + "|\\s*+\\{\\s*+\"schema\"\\s*+:\\s*+\"crossread-"
                            + "|<!doctype html>\\s*+<html[^>]*+>\\s*+<head>\\s*+"
                            + "(?:<meta (?!name=\"generator\")[^>]*+>\\s*+)*+"
                            + "<meta name=\"generator\" content=\"Crossread ");

    private static final Pattern BEFORE_HTML =
            Pattern.compile(
                    "\\A(?:\\s|<!--.*?-->|<\\?xml[^>]*>|<!doctype[^>]*>)*+", Pattern.DOTALL);

    private static final Pattern TAG =
            Pattern.compile("</?(?:p|div|br|span|article|section|h[1-6]|ul|ol|li|table|a|img)\\b");

    /// What the root of a flat text document says of itself.
    private static final Pattern FLAT =
            Pattern.compile(
                    "<office:document\\s[^>]*?\\boffice:mimetype=\"application/vnd\\.oasis"
                            + "\\.opendocument\\.text");

    private FormatGuess() {}

    static FileFormat of(byte[] bytes) {
        String head = head(bytes, HEAD);
        if (head.contains("%PDF-") && (head.startsWith("%PDF-") || hasControls(head))
                || head.strip().startsWith("%PDF-")) {
            return FileFormat.PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return FileFormat.PACKED;
        }
        if (head.startsWith("{\\rtf")) {
            return FileFormat.RTF;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return FileFormat.COMPOUND;
        }
        if (head.startsWith("\u001f\u008b\b")) {
            return FileFormat.GZIP;
        }
        if (head.startsWith("bplist0")) {
            return FileFormat.WEB_ARCHIVE;
        }
        if (COMPARISON.matcher(head).lookingAt()) {
            return FileFormat.COMPARISON;
        }
        String plain = unzeroed(head(bytes, LONG_HEAD));
        if (EXPORT.matcher(plain).lookingAt()) {
            return FileFormat.EXPORT;
        }
        if (isHtml(plain)) {
            return FileFormat.HTML;
        }
        if (isXml(plain)) {
            return FLAT.matcher(plain).find() ? FileFormat.FLAT_DOCUMENT : FileFormat.XML;
        }
        if (MailHead.is(plain)) {
            return FileFormat.MAIL;
        }
        if (SubtitleText.is(plain)) {
            return FileFormat.SUBTITLES;
        }
        return MarkdownSigns.show(plain) ? FileFormat.MARKDOWN : FileFormat.TEXT;
    }

    private static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static boolean hasControls(String head) {
        return head.chars().anyMatch(c -> c < '\t');
    }

    /// Without byte order mark; UTF-16 loses its zeros, so that ASCII in it can be seen.
    private static String unzeroed(String head) {
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        boolean wide = text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff");
        return wide ? text.substring(2).replace("\0", "") : text;
    }

    private static boolean isHtml(String head) {
        if (!head.stripLeading().startsWith("<")) {
            return false;
        }
        String small = head.toLowerCase(Locale.ROOT);
        String start = BEFORE_HTML.matcher(small).replaceFirst("");
        return small.stripLeading().startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body")
                || start.startsWith("<meta")
                || start.startsWith("<title")
                || start.startsWith("<") && TAG.matcher(start).lookingAt()
                || isXml(small) && start.contains("<html");
    }

    private static boolean isXml(String head) {
        return head.stripLeading().startsWith("<?xml ");
    }
}
