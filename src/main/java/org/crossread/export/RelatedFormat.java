package org.crossread.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A kind of file that related reports can be written as.
public enum RelatedFormat {
    TEXT("txt"),
    CSV("csv"),
    JSON("json"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm");

    private final List<String> endings;

    RelatedFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /// The usual ending of its files, without the dot.
    public String ending() {
        return endings.getFirst();
    }

    /// The format that a file's ending stands for, in any case; empty where it stands for none.
    public static Optional<RelatedFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(
                        format ->
                                format.endings.stream()
                                        .anyMatch(ending -> lower.endsWith("." + ending)))
                .findFirst();
    }
}
