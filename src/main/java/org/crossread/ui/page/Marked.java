package org.crossread.ui.page;

import javafx.geometry.Rectangle2D;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Where the marks of one block stand.
final class Marked {

    private final Map<Look, List<Span>> spans = new EnumMap<>(Look.class);
    private final Function<Span, List<Rectangle2D>> boxes;

    Marked(List<Mark> marks, Function<Span, List<Rectangle2D>> boxes) {
        this.boxes = boxes;
        for (Mark mark : marks) {
            spans.computeIfAbsent(mark.look(), _ -> new ArrayList<>()).add(mark.span());
        }
    }

    private List<Span> of(Look look) {
        return spans.getOrDefault(look, List.of());
    }

    /// What lies behind the words of a look.
    List<Rectangle2D> filled(Look look) {
        return of(look).stream().flatMap(span -> boxes.apply(span).stream()).toList();
    }

    /// What its line runs below. Words that are changed and flagged have the flag's line alone.
    List<Rectangle2D> edged(Look look) {
        if (look != Look.CHANGED || of(Look.FLAGGED).isEmpty()) {
            return filled(look);
        }
        return of(look).stream()
                .flatMap(span -> without(span, of(Look.FLAGGED)).stream())
                .flatMap(span -> boxes.apply(span).stream())
                .toList();
    }

    /// What is left of a span.
    ///
    /// @param away in reading order, without overlap
    static List<Span> without(Span whole, List<Span> away) {
        List<Span> left = new ArrayList<>();
        int done = whole.start();
        for (Span gone : away) {
            if (gone.overlaps(whole)) {
                if (gone.start() > done) {
                    left.add(new Span(done, gone.start()));
                }
                done = Math.max(done, gone.end());
            }
        }
        if (done < whole.end()) {
            left.add(new Span(done, whole.end()));
        }
        return left;
    }
}
