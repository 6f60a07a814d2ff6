package org.crossread.ui;

import org.crossread.l10n.Days;
import org.crossread.l10n.Messages;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/// A pair of reports that was read.
///
/// @param opened the last time
/// @param pinned whether the reader wants it kept
/// @param view how the reader left it
record RecentPair(
        PairFiles files,
        String leftTitle,
        String rightTitle,
        Instant opened,
        boolean pinned,
        PairView view) {

    boolean isOf(PairFiles other) {
        return files.equals(other);
    }

    RecentPair pinned(boolean wanted) {
        return new RecentPair(files, leftTitle, rightTitle, opened, wanted, view);
    }

    RecentPair with(PairView left) {
        return new RecentPair(files, leftTitle, rightTitle, opened, pinned, left);
    }

    /// Whether its files are still there.
    boolean isThere() {
        return files.isThere();
    }

    /// The date in words.
    String day() {
        return opened.atZone(ZoneId.systemDefault()).format(Days.FORMAT);
    }

    /// When it was read, and from which file where it was saved in one; or which file is gone.
    String about() {
        return switch (files) {
            case PairFiles _ when !isThere() ->
                    Messages.text("reader.recent.missing", files.missing());
            case PairFiles.Saved(Path file) ->
                    Messages.text("reader.recent.saved", day(), file.getFileName());
            case PairFiles.Reports _ -> day();
        };
    }
}
