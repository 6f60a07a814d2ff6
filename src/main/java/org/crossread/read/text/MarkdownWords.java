package org.crossread.read.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.crossread.read.draft.Emphases;

import java.util.regex.Pattern;

/// Collects the words of one block, with what of them is set off.
final class MarkdownWords extends AbstractVisitor {

    /// `[^1]` leads to a footnote, `[^1]:` begins it.
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,40}](?::\\s?)?");

    private final StringBuilder words = new StringBuilder();
    private final Emphases emphases = new Emphases();
    private int bold;
    private int italic;

    Emphases emphases() {
        return emphases;
    }

    @Override
    public String toString() {
        return words.toString();
    }

    private void add(String more) {
        emphases.add(words.length(), words.length() + more.length(), bold > 0, italic > 0);
        words.append(more);
    }

    @Override
    public void visit(Text part) {
        add(NOTE_MARK.matcher(part.getLiteral()).replaceAll(""));
    }

    @Override
    public void visit(Code part) {
        add(part.getLiteral());
    }

    @Override
    public void visit(Emphasis part) {
        italic++;
        visitChildren(part);
        italic--;
    }

    @Override
    public void visit(StrongEmphasis part) {
        bold++;
        visitChildren(part);
        bold--;
    }

    @Override
    public void visit(SoftLineBreak part) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak part) {
        add("\n");
    }

    @Override
    public void visit(HtmlInline part) {
        // A tag is no word.
    }
}
