package org.crossread.model;

/// A quotation's speaker and cue, or that there is none.
public sealed interface Attribution {

    /// @param mention the words that name the speaker here (“Zelensky”, “he”), without title and
    /// article; empty where a person named somebody whom the report does not name there
    /// @param person the one they stand for, in the longest form the report uses; the mention's
    /// text when unknown
    /// @param cue the words that attribute (“said”, “according to”); empty where the place alone
    /// does it
    record Attributed(Span mention, String person, Span cue) implements Attribution {
        public Attributed {
            if (person.isBlank()) {
                throw new IllegalArgumentException("nobody is named");
            }
        }
    }

    /// Nobody is named, or it cannot be told who.
    record Unattributed() implements Attribution {}
}
