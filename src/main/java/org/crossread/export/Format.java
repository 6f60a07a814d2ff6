package org.crossread.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A kind of file that a comparison can be written as.
public enum Format {
    HTML("html", "htm"),
    PDF("pdf"),
    DOCX("docx"),
    /// One tall picture.
    PNG("png"),
    JSON("json"),
    TEXT("txt"),
    MARKDOWN("md", "markdown"),
    /// The passages, one row each.
    PASSAGES("pairs.csv"),
    /// The links of quotations, one row each.
    CSV("csv"),
    /// The comparison file: all that is needed to go on with it.
    COMPARISON("crossread");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /// The usual ending of its files, without the dot.
    public String ending() {
        return endings.getFirst();
    }

    /// The format that a file's ending stands for; empty for an ending of none, or of another kind.
    /// Case does not matter, nor does a folder before the name.
    public static Optional<Format> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            for (String ending : format.endings) {
                if (lower.endsWith("." + ending)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }
}
