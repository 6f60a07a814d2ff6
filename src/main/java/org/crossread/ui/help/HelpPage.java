package org.crossread.ui.help;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;

/// A page of help: headings and paragraphs, read out of the Markdown that
/// it is written in. Pictures
/// are left out, and of a link its words stay.
record HelpPage(List<Block> blocks) {

    HelpPage {
        blocks = List.copyOf(blocks);
    }

    /// A heading or a paragraph.
    ///
    /// @param level of a heading, 1 for the first; 0 of a paragraph
    record Block(int level, List<Run> runs) {
        Block {
            runs = List.copyOf(runs);
        }
    }

    /// Words in one look.
    record Run(String words, Look look) {}

    /// How words look.
    enum Look {
        PLAIN,
        STRONG,
        SLANTED,
        /// Keys, or what is typed.
        CODE
    }

    static HelpPage of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        Node page = Parser.builder().build().parse(markdown);
        for (Node node = page.getFirstChild(); node != null; node = node.getNext()) {
            var runs = new Runs();
            node.accept(runs);
            if (!runs.found.isEmpty()) {
                blocks.add(new Block(node instanceof Heading it ? it.getLevel() : 0, runs.found));
            }
        }
        return new HelpPage(blocks);
    }

    /// Collects the runs of a block; neighbours in one look are one.
    private static final class Runs extends AbstractVisitor {

        final List<Run> found = new ArrayList<>();
        private Look look = Look.PLAIN;

        @Override
        public void visit(Text text) {
            add(text.getLiteral(), look);
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(" ", look);
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), Look.CODE);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within(strong, Look.STRONG);
        }

        @Override
        public void visit(Emphasis slanted) {
            within(slanted, Look.SLANTED);
        }

        @Override
        public void visit(Image picture) {}

        private void within(Node node, Look inside) {
            Look outside = look;
            look = inside;
            visitChildren(node);
            look = outside;
        }

        private void add(String words, Look own) {
            boolean isMore = !found.isEmpty() && found.getLast().look == own;
            String before = isMore ? found.removeLast().words : "";
            found.add(new Run(before + words, own));
        }
    }
}
