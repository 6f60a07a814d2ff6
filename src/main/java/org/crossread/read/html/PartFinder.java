package org.crossread.read.html;

import org.jsoup.nodes.Element;

import java.util.Collections;
import java.util.IdentityHashMap;
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
    private Set<Element> times = Set.of();

    PartFinder(Boxes boxes) {
        this.boxes = boxes;
    }

    /// Looks through what is going to be asked about.
    void lookThrough(Element root) {
        times = times(root);
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
                || (names.isCaption(element) || isPicture(element)) && isShort(element)) {
            return Part.CAPTION;
        }
        if (name.equals("address")
                || times.contains(element) && isShort(element)
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

    /// The elements that hold a time and no other words. Asked once for all: in deeply nested pages
    /// a look into each element from each around it would not end.
    private static Set<Element> times(Element root) {
        Set<Element> times = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element time : root.select("time")) {
            String words = time.text();
            Element at = time;
            while (at != null && (at == time || at.text().equals(words)) && times.add(at)) {
                at = at.parent();
            }
        }
        return times;
    }

    private static boolean isShort(Element element) {
        return element.text().length() <= LONGEST_SHORT;
    }
}
