package org.crossread.export.paper;

import java.util.Optional;

/// A part of what a page says, for those who do not see it: a heading, a paragraph, a link. The
/// names are those of PDF (ISO 32000-1, 14.8.4). Parts follow each other as they are drawn.
public final class Element {

    /// What only adorns a page, or stands on every one.
    public static final Element ARTIFACT = new Element("Artifact", "", Optional.empty());

    private final String tag;
    private final String language;
    private final Optional<Element> parent;

    private Element(String tag, String language, Optional<Element> parent) {
        this.tag = tag;
        this.language = language;
        this.parent = parent;
    }

    /// The root of a document.
    static Element document() {
        return new Element("Document", "", Optional.empty());
    }

    public Element add(String kind) {
        return add(kind, "");
    }

    /// @param spoken the language of what it holds; empty for that of the document
    public Element add(String kind, String spoken) {
        return new Element(kind, spoken, Optional.of(this));
    }

    public String tag() {
        return tag;
    }

    public String language() {
        return language;
    }

    /// Empty for the root, and for what is outside it.
    public Optional<Element> parent() {
        return parent;
    }
}
