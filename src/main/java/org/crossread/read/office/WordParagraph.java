package org.crossread.read.office;

import org.crossread.read.draft.Emphases;

/// A paragraph of a DOCX under way: text boxes put one inside another.
final class WordParagraph {

    final StringBuilder words = new StringBuilder();
    final Emphases emphases = new Emphases();
    boolean bold;
    boolean italic;
    String style = "";
    boolean item;
    boolean heading;

    /// Whether the mark at its end is deleted, or it is the great first letter of the next.
    boolean isOneWithNext;

    /// Whether it waits for the next.
    boolean waits;

    static WordParagraph of(String words) {
        var paragraph = new WordParagraph();
        paragraph.add(words);
        return paragraph;
    }

    String words() {
        return words.toString();
    }

    void setManner(boolean isBold, boolean isItalic) {
        bold = isBold;
        italic = isItalic;
    }

    void add(String more) {
        emphases.add(words.length(), words.length() + more.length(), bold, italic);
        words.append(more);
    }

    /// The next one has come, and tells by its mark what both are.
    void goOn() {
        isOneWithNext = false;
        waits = false;
        style = "";
        item = false;
        heading = false;
    }
}
