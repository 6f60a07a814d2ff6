package org.crossread.read.html;

import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What shows that a box is no part of the article around it: its label, a heading that leads away,
/// a list of links, words that call or ask.
final class BoxSigns {

    /// Which part of a box calls.
    private static final double CALLS = 0.4;

    /// Of a list of links.
    private static final double MOST_UNLINKED = 0.1;

    /// Of a picture that leads to another page, with its words.
    private static final double LEAST_LINKED = 0.3;

    private static final Pattern PICTURE_FILE =
            Pattern.compile("\\.(jpe?g|png|gif|webp|avif|svg)\\b", Pattern.CASE_INSENSITIVE);

    private final TextWeights weights;
    private final Calls calls;
    private final Set<Element> asking;
    private final Set<String> endings;

    /// @param asking what held buttons and fields
    /// @param endings headings of what is no part of the article
    BoxSigns(TextWeights weights, Calls calls, Set<Element> asking, Set<String> endings) {
        this.weights = weights;
        this.calls = calls;
        this.asking = asking;
        this.endings = endings;
    }

    boolean isNoPart(Element element) {
        return isLabelled(element)
                || isTeaser(element)
                || isPicturedTeaser(element)
                || isListOfLinks(element)
                || isCall(element)
                || asks(element);
    }

    /// `aria-label="Related stories"`.
    private boolean isLabelled(Element element) {
        String label = element.attr("aria-label").toLowerCase(Locale.ROOT);
        return !label.isEmpty()
                && (endings.contains(label)
                        || label.contains("newsletter")
                        || label.contains("advert"));
    }

    /// A heading that leads to another page, and what is said of that.
    private boolean isTeaser(Element element) {
        return element.select("h2, h3, h4, h5, h6").stream().anyMatch(this::leadsAway);
    }

    /// A picture that leads to another page, and words that lead there too; a picture that leads to
    /// a larger one has its own words below.
    private boolean isPicturedTeaser(Element element) {
        if (weights.linked(element) < LEAST_LINKED) {
            return false;
        }
        Element picture = element.selectFirst("a[href] img, a[href] picture, a[href] amp-img");
        Element around = picture == null ? null : picture.closest("a[href]");
        String target = around == null ? "" : around.attr("href");
        return !target.isEmpty()
                && !target.startsWith("#")
                && !PICTURE_FILE.matcher(target).find()
                && element.select("a[href]").stream()
                        .anyMatch(
                                link ->
                                        link != around
                                                && link.attr("href").equals(target)
                                                && weights.all(link) > 0);
    }

    private boolean leadsAway(Element heading) {
        if (weights.linked(heading) < 1) {
            return false;
        }
        Element inside = heading.selectFirst("a[href]");
        Element link = inside == null ? heading.closest("a[href]") : inside;
        return link != null && !link.attr("href").startsWith("#");
    }

    /// A heading, and links below it.
    private boolean isListOfLinks(Element element) {
        Element heading = element.selectFirst("h2, h3, h4, h5, h6");
        int below = heading == null ? 0 : weights.all(element) - weights.all(heading);
        return heading != null
                && below > 0
                && !element.nameIs("header")
                && element.text().startsWith(heading.text())
                && weights.prose(element) - weights.prose(heading) <= below * MOST_UNLINKED;
    }

    private boolean isCall(Element element) {
        int called = 0;
        for (Element part : element.getAllElements()) {
            if (isLeaf(part) && calls.isCall(part.text())) {
                called += weights.all(part);
            }
        }
        boolean headed = called > 0 && element.selectFirst("h2, h3, h4, h5, h6") != null;
        return headed || called > weights.all(element) * CALLS;
    }

    /// Whether words stand in it and no block.
    private static boolean isLeaf(Element element) {
        return element.isBlock()
                && element.children().stream().noneMatch(Element::isBlock)
                && element.hasText();
    }

    private boolean asks(Element element) {
        return element.getAllElements().stream().anyMatch(this::isAsking)
                && Calls.addresses(element.text());
    }

    private boolean isAsking(Element element) {
        return asking.contains(element)
                || element.nameIs("a")
                        && element.className()
                                .toLowerCase(Locale.ROOT)
                                .matches("(.*\\W)?(\\w*button\\w*|btn|cta)(\\W.*)?");
    }
}
