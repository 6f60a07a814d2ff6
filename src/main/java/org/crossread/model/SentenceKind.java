package org.crossread.model;

/// What part a sentence plays in its report.
public enum SentenceKind {
    HEADLINE,
    BODY,
    BULLET,
    /// Words that belong to a picture, its credit included.
    CAPTION,
    /// A date line, a by-line, a place line.
    META,
    /// What is no part of the report: “Read the original article”, share buttons, debris.
    FURNITURE;

    /// Whether the sentence tells the event: only such sentences count in figures.
    public boolean isReportText() {
        return this == HEADLINE || this == BODY || this == BULLET;
    }
}
