package org.crossread.read.text;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// Markdown as a person reads it: without its signs. Pictures leave their description behind as a
/// caption; markup of other languages goes.
public final class MarkdownText {

    /// How deep lists and quotations may stand inside one another.
    private static final int DEEPEST = 60;

    private final DraftText text;
    private final FrontMatter matter;
    private final Parser parser =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .maxOpenBlockParsers(DEEPEST)
                    .maxInlineNesting(DEEPEST)
                    .build();

    private MarkdownText(FrontMatter matter, Allowance allowance) {
        this.matter = matter;
        this.text = new DraftText(allowance);
    }

    public static Draft read(String markdown, Allowance allowance) throws GivenUp {
        return new MarkdownText(FrontMatter.of(markdown), allowance).draft();
    }

    private Draft draft() throws GivenUp {
        Facts facts = matter.facts();
        Node blocks = parser.parse(matter.rest());
        if (!facts.title().isEmpty() && !isHeadedBy(facts.title(), blocks)) {
            text.add(facts.title(), SentenceKind.HEADLINE);
        }
        addBlocks(blocks);
        return text.draft(facts);
    }

    /// Whether the text says its title itself.
    private static boolean isHeadedBy(String title, Node blocks) {
        return blocks.getFirstChild() instanceof Heading heading
                && words(heading).strip().equalsIgnoreCase(title);
    }

    private static String words(Node block) {
        var words = new MarkdownWords();
        block.accept(words);
        return words.toString();
    }

    private void addBlocks(Node parent) throws GivenUp {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> add("", heading, SentenceKind.HEADLINE);
                case Paragraph paragraph -> addParagraph(paragraph);
                case BulletList list -> addItems(list, -1);
                case OrderedList list -> addItems(list, first(list));
                case FencedCodeBlock code -> text.add(code.getLiteral(), SentenceKind.BODY);
                case IndentedCodeBlock code -> text.add(code.getLiteral(), SentenceKind.BODY);
                case HtmlBlock _ -> {}
                case TableBlock table -> addRows(table);
                case Block block -> addBlocks(block);
                default -> {}
            }
        }
    }

    private void addParagraph(Paragraph paragraph) throws GivenUp {
        boolean isPicture =
                paragraph.getFirstChild() instanceof Image image && image.getNext() == null;
        add("", paragraph, isPicture ? SentenceKind.CAPTION : SentenceKind.BODY);
    }

    /// The cells of a row stand on one line.
    private void addRows(Node parent) throws GivenUp {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableRow) {
                var row = new StringJoiner(" | ");
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    row.add(words(cell));
                }
                text.add(row.toString(), SentenceKind.BODY);
            } else {
                addRows(node);
            }
        }
    }

    private static int first(OrderedList list) {
        return Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
    }

    /// @param number of the first item; negative where they have none
    private void addItems(Node list, int number) throws GivenUp {
        int count = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            addItem(item, number < 0 ? "• " : count++ + ". ");
        }
    }

    private void addItem(Node item, String mark) throws GivenUp {
        String rest = mark;
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> {
                    add(rest, paragraph, SentenceKind.BULLET);
                    rest = "";
                }
                case BulletList list -> addItems(list, -1);
                case OrderedList list -> addItems(list, first(list));
                default -> {}
            }
        }
    }

    private void add(String mark, Node block, SentenceKind kind) throws GivenUp {
        var words = new MarkdownWords();
        block.accept(words);
        text.add(mark + words, kind);
        text.setOff(words.toString(), words.emphases());
    }
}
