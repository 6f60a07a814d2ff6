package org.crossread.quote;

/// A candidate for reported speech: the tokens of the content, and the cue it depends on.
///
/// @param from first token of the content
/// @param to behind its last token
/// @param frame of what construction it is
record Reported(Cue cue, int from, int to, Shape shape) {

    /// How the content hangs on its cue.
    enum Shape {
        /// “said that …”
        THAT,
        /// “said …”
        BARE,
        /// “explained how …”
        QUESTION,
        /// “urged them to …”
        INFINITIVE,
        /// “called for … to …”
        FOR,
        /// “recalled going …”, “accused him of going …”
        GERUND,
        /// “which he said was …”
        GAP,
        /// “finding it to be …”
        OBJECT,
        /// “According to him, …”
        ACCORDING,
        /// “…, according to him”
        BEFORE_ACCORDING,
        /// “…, he said.”
        BEFORE_CUE,
        /// “…, he said, …”
        AROUND
    }
}
