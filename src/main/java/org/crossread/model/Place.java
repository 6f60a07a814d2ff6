package org.crossread.model;

/// Where something stands that a person marked: on one report, or across both.
public sealed interface Place {

    record On(Side side, Span span) implements Place {}

    record Across(Span left, Span right) implements Place {}

    /// The same place when left and right change sides.
    default Place swapped() {
        return switch (this) {
            case On(Side side, Span span) -> new On(side.other(), span);
            case Across(Span left, Span right) -> new Across(right, left);
        };
    }

    /// The same place where a span of one side has got other bounds.
    default Place moved(Side where, Span from, Span to) {
        return switch (this) {
            case On(Side side, Span span) ->
                    side == where && span.equals(from) ? new On(side, to) : this;
            case Across(Span left, Span right) ->
                    new Across(
                            where == Side.LEFT && left.equals(from) ? to : left,
                            where == Side.RIGHT && right.equals(from) ? to : right);
        };
    }
}
