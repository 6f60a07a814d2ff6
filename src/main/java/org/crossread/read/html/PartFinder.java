package org.crossread.read.html;

import org.jsoup.nodes.Element;

import java.util.Set;

/// What the elements around words tell of them.
final class PartFinder {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /// In code units.
    private static final int LONGEST_SHORT = 300;

    enum Part {
        ANY,
        PARAGRAPH,
        TITLE,
        HEADING,
        ITEM,
        CAPTION,
        BYLINE
    }

    private final Names names = new Names();
    private final Boxes boxes;

    PartFinder(Boxes boxes) {
        this.boxes = boxes;
    }

    boolean isCaptionInFigure(Element element) {
        return names.isCaption(element) && isIn(element, "figure");
    }

    /// @param outer what the element around it tells
    Part of(Element element, Part outer) {
        String name = element.normalName();
        if (HEADINGS.contains(name) && (name.equals("h1") || !names.isByline(element))) {
            return name.equals("h1") ? Part.TITLE : Part.HEADING;
        }
        if (name.equals("figcaption")
                || boxes.isCaption(element)
                || isShort(element) && (names.isCaption(element) || isPicture(element))) {
            return Part.CAPTION;
        }
        if (name.equals("address")
                || isTime(element)
                || names.isByline(element) && isShort(element)) {
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

    private static boolean isTime(Element element) {
        Element time = element.selectFirst("time");
        return time != null && isShort(element) && time.text().equals(element.text());
    }

    private static boolean isShort(Element element) {
        return element.text().length() <= LONGEST_SHORT;
    }
}
