package org.crossread.export;

import java.nio.file.Path;
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

    /// The file with this format's ending, unless its name ends in that of a format that can be
    /// written in its place. A comparison file ends in its own: it is told from reports by that.
    public Path named(Path file) {
        String name = file.getFileName().toString();
        Optional<Format> said = ofFileName(name);
        boolean isSaid = this == COMPARISON ? said.equals(Optional.of(this)) : said.isPresent();
        return isSaid ? file : file.resolveSibling(name + "." + ending());
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
