package org.crossread.read.text;

import java.util.List;
import java.util.regex.Pattern;

/// Recognises Markdown. Every plain text is Markdown too, so two different signs must show that
/// plain texts do not have.
public final class MarkdownSigns {

    private static final List<Pattern> SIGNS =
            List.of(
                    Pattern.compile("^#{1,6} +\\S.*$", Pattern.MULTILINE),
                    Pattern.compile("^[^\\n]{3,200}\\r?\\n(?:={3,}|-{3,})[ ]*$", Pattern.MULTILINE),
                    Pattern.compile("\\[[^\\]\\n]{1,300}\\]\\((?:https?:|/|#|mailto:)[^)\\s]*\\)"),
                    Pattern.compile("^\\[[^\\]\\n]{1,100}\\]: +\\S+$", Pattern.MULTILINE),
                    Pattern.compile("(?<![\\w*])\\*\\*[^\\s*][^*\\n]{0,300}\\*\\*(?![\\w*])"),
                    Pattern.compile("(?<![\\w*])\\*[^\\s*][^*\\n]{0,300}[^\\s*]\\*(?![\\w*])"),
                    Pattern.compile("(?<!\\w)_[^\\s_][^_\\n]{0,300}[^\\s_]_(?!\\w)"),
                    Pattern.compile("^(?:```|~~~)", Pattern.MULTILINE),
                    Pattern.compile("^!\\[[^\\]\\n]*\\]\\([^)\\s]+", Pattern.MULTILINE),
                    Pattern.compile("^> +\\S", Pattern.MULTILINE),
                    Pattern.compile(
                            "\\A---\\r?\\n(?:[\\w-]+:[^\\n]*\\n)+---\\r?$", Pattern.MULTILINE));

    private static final int ENOUGH = 2;

    private MarkdownSigns() {}

    /// @param head the beginning of the file
    public static boolean show(String head) {
        int found = 0;
        for (Pattern sign : SIGNS) {
            found += sign.matcher(head).find() ? 1 : 0;
            if (found == ENOUGH) {
                return true;
            }
        }
        return false;
    }
}
