package org.crossread.model;

/// How a report gives somebody's words.
public enum QuotationKind {
    /// The utterance itself, whole, in marks.
    DIRECT,
    /// A marked fragment inside the reporter's sentence.
    MIXED,
    /// Reported without marks.
    INDIRECT,
    /// Marked words that nobody is quoted for: a term, a title, a name, distance.
    SCARE;

    /// Whether the words stand in quotation marks as somebody's speech.
    public boolean isQuoted() {
        return this == DIRECT || this == MIXED;
    }

    /// Whether somebody is said to have said it.
    public boolean isSpeech() {
        return this != SCARE;
    }
}
