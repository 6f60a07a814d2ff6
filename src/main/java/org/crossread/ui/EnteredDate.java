package org.crossread.ui;

import org.crossread.l10n.Days;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/// A date as a reader writes it.
final class EnteredDate {

    private EnteredDate() {}

    /// The date in ISO form, from that form or one of the reader's language; nothing entered is
    /// no date.
    ///
    /// @param read what the report gives as its date, which may stay whatever it is
    static Optional<String> of(String entered, String read) {
        String words = entered.strip();
        if (words.isEmpty() || words.equals(read)) {
            return Optional.of(words);
        }
        return formats().stream().flatMap(format -> date(words, format).stream()).findFirst();
    }

    private static List<DateTimeFormatter> formats() {
        return List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                Days.FORMAT,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    private static Optional<String> date(String words, DateTimeFormatter format) {
        try {
            LocalDate day = LocalDate.parse(words, format);
            // Formats of languages take the 31st of February for its last day.
            return Optional.of(day)
                    .filter(_ -> words.contains(Integer.toString(day.getDayOfMonth())))
                    .map(LocalDate::toString);
        } catch (DateTimeParseException _) {
            // Another format may fit.
            return Optional.empty();
        }
    }
}
