package org.crossread.model;

import java.util.List;
import java.util.Locale;

/// Where a report comes from. Unknown text is empty.
///
/// @param title the headline, or the first words where there is none
/// @param outlet who published it
/// @param date when, as an ISO date (`2022-03-01`)
/// @param language an ISO 639 code (`en`)
/// @param fileName the file's name without its folder
/// @param sha256 64 hex digits over the file's bytes
/// @param encoding the name of the character encoding it was read with; empty where the format
///     leaves no choice
/// @param author who wrote it
/// @param remarks how it was read; no part of exports
public record Origin(
        String title,
        String outlet,
        String date,
        String language,
        String fileName,
        String sha256,
        String encoding,
        String author,
        List<Remark> remarks) {

    /// The origin of a text that comes from no file.
    public static final Origin UNKNOWN = new Origin("", "", "", "en", "", "", "");

    public Origin {
        remarks = List.copyOf(remarks);
    }

    public Origin(
            String title,
            String outlet,
            String date,
            String language,
            String fileName,
            String sha256,
            String encoding) {
        this(title, outlet, date, language, fileName, sha256, encoding, "", List.of());
    }

    /// Whether the report is in a language, or in one of its kinds (`de-AT`).
    ///
    /// @param code an ISO 639 code in small letters
    public boolean isIn(String code) {
        return language.toLowerCase(Locale.ROOT).startsWith(code);
    }

    /// The same file with facts that a person has put right.
    public Origin withFacts(String newTitle, String newOutlet, String newAuthor, String newDate) {
        return new Origin(
                newTitle, newOutlet, newDate, language, fileName, sha256, encoding, newAuthor,
                remarks);
    }
}
