package org.crossread.ui;

import org.crossread.l10n.Days;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/// Two files that were read together.
///
/// @param opened the last time
/// @param pinned whether the reader wants it kept
/// @param view how the reader left it
record RecentPair(
        Path left,
        Path right,
        String leftTitle,
        String rightTitle,
        Instant opened,
        boolean pinned,
        PairView view) {

    boolean isSamePair(RecentPair other) {
        return isOf(other.left, other.right);
    }

    boolean isOf(Path leftFile, Path rightFile) {
        return left.equals(leftFile) && right.equals(rightFile);
    }

    RecentPair pinned(boolean wanted) {
        return new RecentPair(left, right, leftTitle, rightTitle, opened, wanted, view);
    }

    RecentPair with(PairView left) {
        return new RecentPair(this.left, right, leftTitle, rightTitle, opened, pinned, left);
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
        return opened.atZone(ZoneId.systemDefault()).format(Days.FORMAT);
    }
}
