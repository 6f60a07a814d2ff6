package org.crossread.ui.page;

/// How strongly two places agree: said by colour and by the edge's shape.
public enum Tone {
    /// The same words.
    SAME("same"),
    /// The same words, some left out.
    TRIMMED("trimmed"),
    /// The same statement, reported.
    REPORTED("reported"),
    /// Words were changed.
    ALTERED("altered"),
    /// The other report has no such place.
    ONLY_HERE("only-here");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    /// Ends the names of its style classes and pseudo-classes.
    public String style() {
        return style;
    }
}
