package org.crossread.ui;

import org.crossread.l10n.FileNames;
import org.crossread.model.Origin;
import org.crossread.model.Report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report that stands on the shelf.
///
/// @param title its headline; the name of its file where it was not read yet
/// @param about who published it, and its file; may be empty
record Shelved(Source source, String title, String about) {

    /// One that nobody has read yet.
    static Shelved unread(Source source) {
        return new Shelved(source, FileNames.inWords(source.fileName()), "");
    }

    static Shelved of(Source source, Report report) {
        Origin origin = report.origin();
        String title =
                origin.title().isBlank() ? FileNames.inWords(source.fileName()) : origin.title();
        String about =
                Stream.of(origin.outlet(), FileNames.inWords(source.fileName()))
                        .filter(part -> !part.isBlank())
                        .distinct()
                        .collect(Collectors.joining(" \u00b7 "));
        return new Shelved(source, title, about);
    }

    boolean isOf(Source other) {
        return source.plain().equals(other.plain());
    }
}
