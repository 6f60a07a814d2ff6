package org.crossread.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Recognises formats other than plain text by their first bytes.
final class Formats {

    private static final int HEAD = 1024;

    private Formats() {}

    /// The name of the format if it is one that can't be read yet; empty for plain text.
    static Optional<String> unreadable(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return Optional.of("PDF");
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(
                    head.contains("word/") || head.contains("[Content_Types]") ? "DOCX" : "ZIP");
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of("RTF");
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of("DOC");
        }
        return isHtml(head) ? Optional.of("HTML") : Optional.empty();
    }

    private static boolean isHtml(String head) {
        String start =
                head.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s+", "").toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<?xml") && start.contains("<html");
    }
}
