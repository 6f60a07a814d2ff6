package org.crossread.model;

import java.util.List;

/// What a transcript has of a quotation.
public sealed interface Proof {

    /// The very words, but for what the report itself marks as left out or put in.
    ///
    /// @param place in the transcript
    record Found(Span place) implements Proof {}

    /// Most of the words, but not as they were quoted.
    ///
    /// @param place in the transcript
    /// @param changes steps from the quotation (left) to the transcript (right)
    /// @param flags changes of meaning among them
    record Altered(Span place, List<Change> changes, List<Flag> flags) implements Proof {
        public Altered {
            changes = List.copyOf(changes);
            flags = List.copyOf(flags);
        }
    }

    /// What the report gives in its own words.
    ///
    /// @param place in the transcript
    record Reported(Span place) implements Proof {}

    /// Nothing like it.
    record Missing() implements Proof {}

    /// Where it stands in the transcript; empty where it does not.
    default Span place() {
        return switch (this) {
            case Found(Span place) -> place;
            case Altered(Span place, _, _) -> place;
            case Reported(Span place) -> place;
            case Missing _ -> new Span(0, 0);
        };
    }
}
