package org.crossread.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Two files that were read together.
///
/// @param date of the last time
record RecentPair(Path left, Path right, String leftTitle, String rightTitle, LocalDate date) {

    boolean isSamePair(RecentPair other) {
        return left.equals(other.left) && right.equals(other.right);
    }

    /// Whether both files are still there.
    boolean isThere() {
        return Files.isReadable(left) && Files.isReadable(right);
    }

    /// The name of the file that is gone; of the right one when both are there.
    String missing() {
        return String.valueOf((Files.isReadable(left) ? right : left).getFileName());
    }

    /// The date in words.
    String day() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(date);
    }
}
