package org.crossread.read.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises Markdown. Every plain text is Markdown too, so two different signs must show that
/// plain texts do not have.
public final class MarkdownSigns {

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign("^#{1,6} +\\S.*$", "#"),
                    new Sign("^[^\\n]{3,200}\\r?\\n(?:={3,}|-{3,})[ ]*$", "===", "---"),
                    new Sign("\\[[^\\]\\n]{1,300}\\]\\((?:https?:|/|#|mailto:)[^)\\s]*\\)", "]("),
                    new Sign("^\\[[^\\]\\n]{1,100}\\]: +\\S+$", "]: "),
                    new Sign("(?<![\\w*])\\*\\*[^\\s*][^*\\n]{0,300}\\*\\*(?![\\w*])", "**"),
                    new Sign("(?<![\\w*])\\*[^\\s*][^*\\n]{0,300}[^\\s*]\\*(?![\\w*])", "*"),
                    new Sign("(?<!\\w)_[^\\s_][^_\\n]{0,300}[^\\s_]_(?!\\w)", "_"),
                    new Sign("^(?:```|~~~)", "```", "~~~"),
                    new Sign("^!\\[[^\\]\\n]*\\]\\([^)\\s]+", "!["),
                    new Sign("^\\|?[ ]*:?-{2,}:?[ ]*\\|[ |:-]*$", "|"),
                    new Sign("^> +\\S", "> "),
                    new Sign("\\A---\\r?\\n(?:[\\w-]+:[^\\n]*\\n)+---\\r?$", "---"));

    private static final int ENOUGH = 2;

    /// The marks are among the first so many characters.
    private static final int MARKS = 128;

    private MarkdownSigns() {}

    /// A sign, looked for only where one of the marks that it cannot do without is: plain texts
    /// have hardly any.
    private record Sign(String form, String... marks) {

        boolean isIn(String text, boolean[] characters) {
            for (String mark : marks) {
                if (characters[mark.charAt(0)] && text.contains(mark)) {
                    return Pattern.compile(form, Pattern.MULTILINE).matcher(text).find();
                }
            }
            return false;
        }
    }

    /// @param head the beginning of the file
    public static boolean show(String head) {
        boolean[] characters = new boolean[MARKS];
        for (byte each : head.getBytes(StandardCharsets.ISO_8859_1)) {
            if (each >= 0) {
                characters[each] = true;
            }
        }
        int found = 0;
        for (Sign sign : SIGNS) {
            found += sign.isIn(head, characters) ? 1 : 0;
            if (found == ENOUGH) {
                return true;
            }
        }
        return false;
    }
}
