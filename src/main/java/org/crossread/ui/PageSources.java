package org.crossread.ui;

import org.crossread.model.Side;
import org.crossread.ui.ReadingTask.Request;

import java.util.Optional;

/// Where both pages came from, and what to ask for so that they stay or are read once more.
final class PageSources {

    private Optional<Source> left = Optional.empty();
    private Optional<Source> right = Optional.empty();

    Optional<Source> of(Side side) {
        return side.of(left, right);
    }

    void set(Side side, Optional<Source> source) {
        if (side == Side.LEFT) {
            left = source;
        } else {
            right = source;
        }
    }

    void set(Optional<Source> newLeft, Optional<Source> newRight) {
        left = newLeft;
        right = newRight;
    }

    /// What is shown stays; what was not read to its end is read again.
    Request kept(Side side, PageState present) {
        return switch (present) {
            case PageState.Waiting _, PageState.Begun _ -> again(side);
            case PageState.Shown _ ->
                    of(side).flatMap(Source::file)
                            .<Request>map(path -> new Request.KeepFile(present, path))
                            .orElseGet(() -> new Request.Keep(present));
            case PageState.Blank _, PageState.Failed _ -> new Request.Keep(present);
        };
    }

    /// The page is read once more; it is blank where it came from nowhere.
    Request again(Side side) {
        return of(side).<Request>map(Request.Open::new)
                .orElseGet(() -> new Request.Keep(new PageState.Blank()));
    }
}
