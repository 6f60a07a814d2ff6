package org.crossread.ui.page;

/// How words of a page are set off. Each look has a shape of its own besides its colour.
public enum Look {
    /// Both reports have these words.
    SAME("same", true, Edge.NONE),
    /// Both reports say this, in other words.
    MEANING("meaning", true, Edge.LINE),
    /// Other words stand in this place of the other report.
    CHANGED("changed", true, Edge.DOUBLE),
    /// A number, name, date, negation or the like that differs.
    FLAGGED("flagged", true, Edge.WAVE),
    /// The other report does not say this.
    ONLY_HERE("only-here", false, Edge.DOTS),
    /// The reader wrote a note here.
    NOTED("noted", false, Edge.DASHES);

    /// What runs below the words.
    enum Edge {
        NONE,
        LINE,
        DOUBLE,
        WAVE,
        DOTS,
        DASHES
    }

    private final String style;
    private final boolean filled;
    private final Edge edge;

    Look(String style, boolean filled, Edge edge) {
        this.style = style;
        this.filled = filled;
        this.edge = edge;
    }

    /// Ends the names of its style classes: `fill-same`, `edge-same`.
    public String style() {
        return style;
    }

    boolean isFilled() {
        return filled;
    }

    boolean hasEdge() {
        return edge != Edge.NONE;
    }

    Edge edge() {
        return edge;
    }
}
