package org.crossread.read.html;

import org.jsoup.nodes.Element;

import java.util.Set;

/// What of an article's element is no part of the article.
///
/// @param boxes what is none of it, as it was found in the page
/// @param captions what holds a picture and its words
/// @param author who wrote it, empty if that is unknown
record Boxes(Set<Element> boxes, Set<Element> captions, Calls calls, String author) {

    /// In code units.
    private static final int LONGEST_LINE = 160;

    /// All of it is.
    static final Boxes NONE = new Boxes(Set.of(), Set.of(), Calls.NONE, "");

    boolean isBox(Element element) {
        return boxes.contains(element);
    }

    boolean isCaption(Element element) {
        return captions.contains(element);
    }

    /// A line on who wrote the article: `Jane Doe covers courts`.
    boolean isOfAuthor(String paragraph) {
        return paragraph.length() <= LONGEST_LINE
                && author.indexOf(' ') > 0
                && paragraph.startsWith(author)
                && !paragraph.startsWith(":", author.length());
    }

    boolean isCall(String paragraph) {
        return calls.isCall(paragraph);
    }
}
