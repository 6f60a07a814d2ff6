package org.crossread.model;

/// Where a report comes from. Unknown text is empty.
///
/// @param title the headline, or the first words where there is none
/// @param outlet who published it
/// @param date when, as an ISO date (`2022-03-01`)
/// @param language an ISO 639 code (`en`)
/// @param fileName the file's name without its folder
/// @param sha256 64 hex digits over the file's bytes
/// @param encoding the name of the character encoding it was read with
public record Origin(
        String title,
        String outlet,
        String date,
        String language,
        String fileName,
        String sha256,
        String encoding) {

    /// The origin of a text that comes from no file.
    public static final Origin UNKNOWN = new Origin("", "", "", "en", "", "", "");
}
