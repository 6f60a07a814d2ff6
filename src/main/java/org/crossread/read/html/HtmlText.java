package org.crossread.read.html;

import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.GivenUp;
import org.crossread.read.html.PartFinder.Part;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.Set;
import java.util.regex.Pattern;

/// Turns elements into paragraphs: each block with words of its own is one, two line breaks part
/// one in two, list items get their mark.
public final class HtmlText {

    /// What browsers set off as well.
    private static final Set<String> BLOCKS = Set.of("summary", "address", "dialog");

    /// In code units.
    private static final int LONGEST_FACT = 60;

    private static final Pattern SENTENCE = Pattern.compile("[.!?…][”’\"'»)]*$");

    private final DraftText text;
    private final Allowance allowance;
    private final Boxes boxes;
    private final PartFinder parts;
    private final LineWords words = new LineWords();
    private Part part = Part.ANY;
    private String mark = "";
    private int inLink;
    private int inPre;
    private int inBox;
    private int inHeader;
    private boolean beforeTitle;

    public HtmlText(DraftText text, Allowance allowance) {
        this(text, allowance, Boxes.NONE);
    }

    HtmlText(DraftText text, Allowance allowance, Boxes boxes) {
        this.text = text;
        this.allowance = allowance;
        this.boxes = boxes;
        this.parts = new PartFinder(boxes);
    }

    /// Adds all paragraphs under `root`.
    public void add(Element root) throws GivenUp {
        beforeTitle = root.selectFirst("h1") != null;
        parts.lookThrough(root);
        walk(root);
        flush();
    }

    private void walk(Element element) throws GivenUp {
        allowance.step();
        TextStyle outer = words.style();
        words.setStyle(outer.within(element));
        read(element);
        words.setStyle(outer);
    }

    private void read(Element element) throws GivenUp {
        switch (element.normalName()) {
            case "br" -> {
                if (words.lineBreak()) {
                    flush();
                }
            }
            case "hr" -> flush();
            case "q" -> {
                words.mark("“");
                children(element);
                words.mark("”");
            }
            case "sup" -> {
                if (!isNoteMark(element)) {
                    children(element);
                }
            }
            case "a" -> {
                inLink++;
                children(element);
                inLink--;
            }
            case "tr" -> row(element);
            case "pre", "textarea" -> {
                inPre++;
                block(element);
                inPre--;
            }
            default -> {
                if (startsPart(element)) {
                    block(element);
                } else {
                    children(element);
                }
            }
        }
    }

    private boolean startsPart(Element element) {
        return element.isBlock()
                || BLOCKS.contains(element.normalName())
                || boxes.isBox(element)
                || parts.isCaptionInFigure(element);
    }

    private void children(Element element) throws GivenUp {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            switch (child) {
                case TextNode node -> words.add(node.getWholeText(), inLink > 0, inPre > 0);
                case Element inner -> {
                    if (inner.previousSibling() instanceof Element before) {
                        boolean isTime = before.nameIs("time") || inner.nameIs("time");
                        words.separate(beginning(inner), isTime);
                    }
                    walk(inner);
                }
                default -> {}
            }
        }
    }

    private static String beginning(Element element) {
        for (Node at = element; at instanceof Element; at = at.firstChild()) {
            if (at.firstChild() instanceof TextNode text) {
                return text.getWholeText();
            }
        }
        return "";
    }

    private void block(Element element) throws GivenUp {
        flush();
        Part outer = part;
        part = parts.of(element, outer);
        if (element.nameIs("li")) {
            mark = mark(element);
        }
        inBox += boxes.isBox(element) ? 1 : 0;
        inHeader += isHeader(element) ? 1 : 0;
        children(element);
        flush();
        inBox -= boxes.isBox(element) ? 1 : 0;
        inHeader -= isHeader(element) ? 1 : 0;
        mark = "";
        part = outer;
    }

    private static String mark(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return "• ";
        }
        return 1 + item.elementSiblingIndex() + ". ";
    }

    /// The cells of a row stand on one line, unless they hold paragraphs of their own; however
    /// short, that is no heading.
    private void row(Element row) throws GivenUp {
        boolean lays = row.selectFirst("p, div, table, ul, h1, h2, h3, br") != null;
        if (lays) {
            block(row);
            return;
        }
        flush();
        Part outer = part;
        boolean isLine = outer == Part.ANY && row.childrenSize() > 1;
        part = isLine ? Part.PARAGRAPH : outer;
        for (Element cell : row.children()) {
            words.mark(words.isEmpty() ? "" : " | ");
            children(cell);
        }
        flush();
        part = outer;
    }

    private static boolean isNoteMark(Element sup) {
        String inside = sup.text().strip();
        return inside.matches("\\[?[\\d*†‡]{1,3}]?") && sup.selectFirst("a") != null;
    }

    private void flush() throws GivenUp {
        String paragraph = words.text();
        if (!paragraph.isEmpty()) {
            put(paragraph, words.leadsAway());
            words.setOff(text);
        }
        words.clear();
    }

    /// The head of an article, with its title, or of an entry that has a time, as live reports
    /// have.
    private static boolean isHeader(Element element) {
        return element.nameIs("header") && element.selectFirst("h1, time") != null;
    }

    /// Short lines beside the headline tell when, by whom and how long to read.
    private boolean isOfHeader(String paragraph) {
        return inHeader > 0
                && (part == Part.ANY || part == Part.ITEM)
                && paragraph.length() <= LONGEST_FACT;
    }

    private void put(String paragraph, boolean isLink) throws GivenUp {
        if (inBox > 0 || boxes.isCall(paragraph)) {
            text.add(paragraph, SentenceKind.FURNITURE);
            return;
        }
        if (boxes.isOfAuthor(paragraph) || isOfHeader(paragraph)) {
            text.add(paragraph, SentenceKind.META);
            return;
        }
        boolean leadsAway = isLink || paragraph.chars().noneMatch(Character::isLetter);
        if (beforeTitle && part != Part.TITLE && !SENTENCE.matcher(paragraph).find()) {
            text.add(paragraph, SentenceKind.META);
            return;
        }
        switch (part) {
            case TITLE -> {
                text.add(paragraph, SentenceKind.HEADLINE);
                beforeTitle = false;
            }
            case HEADING ->
                    text.add(paragraph, leadsAway ? SentenceKind.FURNITURE : SentenceKind.HEADLINE);
            case CAPTION -> text.add(paragraph, SentenceKind.CAPTION);
            case BYLINE -> text.add(paragraph, SentenceKind.META);
            case ITEM -> {
                text.add(
                        mark + paragraph, leadsAway ? SentenceKind.FURNITURE : SentenceKind.BULLET);
                mark = "";
            }
            case PARAGRAPH ->
                    text.add(paragraph, leadsAway ? SentenceKind.FURNITURE : SentenceKind.BODY);
            case ANY -> {
                if (leadsAway) {
                    text.add(paragraph, SentenceKind.FURNITURE);
                } else {
                    text.add(paragraph);
                }
            }
        }
    }
}
