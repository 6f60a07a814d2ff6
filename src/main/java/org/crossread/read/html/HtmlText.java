package org.crossread.read.html;

import org.crossread.model.SentenceKind;
import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.GivenUp;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.Set;
import java.util.regex.Pattern;

/// Turns elements into paragraphs: each block with words of its own is one, two line breaks part
/// one in two, list items get their mark.
public final class HtmlText {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /// A paragraph that links hold to this part leads elsewhere.
    private static final double MOSTLY_LINKED = 0.9;

    /// In code units.
    private static final int LONGEST_LINK = 300;

    private static final Pattern SENTENCE = Pattern.compile("[.!?…][”’\"'»)]*$");

    private final DraftText text;
    private final Allowance allowance;
    private final Names names = new Names();
    private final StringBuilder words = new StringBuilder();
    private Part part = Part.ANY;
    private String mark = "";
    private int linked;
    private int inLink;
    private int inPre;
    private boolean afterBreak;
    private boolean beforeTitle;

    /// What the elements around the words tell of them.
    private enum Part {
        ANY,
        PARAGRAPH,
        TITLE,
        HEADING,
        ITEM,
        CAPTION,
        BYLINE
    }

    public HtmlText(DraftText text, Allowance allowance) {
        this.text = text;
        this.allowance = allowance;
    }

    /// Adds all paragraphs under `root`.
    public void add(Element root) throws GivenUp {
        beforeTitle = root.selectFirst("h1") != null;
        walk(root);
        flush();
    }

    /// Adds `root` as one by-line.
    void addByline(Element root) throws GivenUp {
        text.add(root.text(), SentenceKind.META);
    }

    private void walk(Element element) throws GivenUp {
        allowance.step();
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "hr" -> flush();
            case "q" -> {
                words.append('“');
                children(element);
                words.append('”');
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
                if (element.isBlock() || startsPart(element)) {
                    block(element);
                } else {
                    children(element);
                }
            }
        }
    }

    private boolean startsPart(Element element) {
        return names.isCaption(element) && isIn(element, "figure");
    }

    private void children(Element element) throws GivenUp {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            switch (child) {
                case TextNode node -> append(node.getWholeText());
                case Element inner -> walk(inner);
                default -> {}
            }
        }
    }

    private void block(Element element) throws GivenUp {
        flush();
        Part outer = part;
        part = part(element, outer);
        if (element.nameIs("li")) {
            mark = mark(element);
        }
        children(element);
        flush();
        mark = "";
        part = outer;
    }

    private Part part(Element element, Part outer) {
        String name = element.normalName();
        if (HEADINGS.contains(name) && (name.equals("h1") || !names.isByline(element))) {
            return name.equals("h1") ? Part.TITLE : Part.HEADING;
        }
        if (name.equals("figcaption")
                || isShort(element) && (names.isCaption(element) || isPicture(element))) {
            return Part.CAPTION;
        }
        if (name.equals("address") || names.isByline(element) && isShort(element)) {
            return Part.BYLINE;
        }
        if (outer == Part.CAPTION || outer == Part.BYLINE) {
            return outer;
        }
        return switch (name) {
            case "li", "dt", "dd" -> Part.ITEM;
            case "p", "blockquote" -> outer == Part.ITEM ? outer : Part.PARAGRAPH;
            default -> outer == Part.ITEM ? outer : Part.ANY;
        };
    }

    /// A figure with a picture or a film: what is said in it is said of these.
    private static boolean isPicture(Element element) {
        return element.nameIs("figure")
                && element.selectFirst("blockquote, table, pre, ul, ol") == null;
    }

    private static boolean isIn(Element element, String name) {
        Element at = element;
        while (at != null && !at.nameIs(name)) {
            at = at.parent();
        }
        return at != null;
    }

    private static boolean isShort(Element element) {
        return element.text().length() <= LONGEST_LINK;
    }

    private static String mark(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return "• ";
        }
        return 1 + item.elementSiblingIndex() + ". ";
    }

    /// The cells of a row stand on one line, unless they hold paragraphs of their own.
    private void row(Element row) throws GivenUp {
        boolean lays = row.selectFirst("p, div, table, ul, h1, h2, h3, br") != null;
        if (lays) {
            block(row);
            return;
        }
        flush();
        for (Element cell : row.children()) {
            words.append(words.isEmpty() ? "" : " | ");
            children(cell);
        }
        flush();
    }

    private static boolean isNoteMark(Element sup) {
        String inside = sup.text().strip();
        return inside.matches("\\[?[\\d*†‡]{1,3}]?") && sup.selectFirst("a") != null;
    }

    private void lineBreak() throws GivenUp {
        if (afterBreak) {
            flush();
        } else {
            words.append('\n');
            afterBreak = true;
        }
    }

    private void append(String raw) {
        int before = words.length();
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            words.append(!blank ? c : inPre > 0 && c == '\n' ? c : ' ');
            afterBreak &= blank;
        }
        linked += inLink > 0 ? words.length() - before : 0;
    }

    private void flush() throws GivenUp {
        String paragraph = words.toString().strip();
        boolean isLink =
                linked >= paragraph.length() * MOSTLY_LINKED && paragraph.length() <= LONGEST_LINK;
        words.setLength(0);
        linked = 0;
        afterBreak = false;
        if (!paragraph.isEmpty()) {
            put(paragraph, isLink);
        }
    }

    private void put(String paragraph, boolean isLink) throws GivenUp {
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
