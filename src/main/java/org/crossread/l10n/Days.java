package org.crossread.l10n;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/// Days as people read them, the same in the window, in print and in every export: “1 March 2022”.
public final class Days {

    /// Of the language that the texts are in.
    public static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern(Messages.text("day.format"), Messages.language());

    private Days() {}

    /// The day in words. A report may give any text as its date: what is no ISO date stays as it
    /// is.
    public static String inWords(String iso) {
        try {
            return LocalDate.parse(iso).format(FORMAT);
        } catch (DateTimeParseException _) {
            // It is shown as the report gives it.
            return iso;
        }
    }
}
