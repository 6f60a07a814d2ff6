package org.crossread.ui.page;

/// How what is chosen is set off from the text around it.
public enum ChosenLook {
    /// Filled as words that both reports share.
    SAME("chosen-same"),
    /// Filled faintly.
    PASSAGE("chosen"),
    /// Outlined: a single word would not be seen else.
    WORDS("chosen-words");

    private final String style;

    ChosenLook(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }
}
