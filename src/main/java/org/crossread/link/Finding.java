package org.crossread.link;

/// Two sayings held to be one.
///
/// @param score how sure that is, to choose between findings; higher is better
record Finding(Saying left, Saying right, Kind kind, double score, Edit edit) {

    /// How the one stands to the other.
    enum Kind {
        VERBATIM,
        TRIMMED,
        ALTERED,
        REPORTED_INDIRECTLY,
        SAME_STATEMENT
    }
}
