package org.crossread.read.html;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.GivenUp;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the boxes among the paragraphs of an article that are none of it
/// (teasers of other stories,
/// offers, forms, what asks for consent), and those that hold a picture and its words.
final class BoxFinder {

    private static final Set<String> NO_BOX =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "pre",
                    "a",
                    "span",
                    "b",
                    "i",
                    "em",
                    "strong",
                    "br",
                    "q",
                    "cite",
                    "time",
                    "small",
                    "sup",
                    "sub");

    /// In code units, blanks aside.
    private static final int LONGEST = 700;

    /// So many elements around so few words are a trap: looking through each of
    /// them would have no end.
    private static final int MOST_ELEMENTS = 300;

    /// A larger part of the article is no box in it.
    private static final double LARGEST = 0.25;

    /// Boxes of the same kind with more of the article's prose are its parts.
    private static final double MOST_ALIKE = 0.3;

    /// Which part of a box calls.
    private static final double CALLS = 0.4;

    /// Of a list of links.
    private static final double MOST_UNLINKED = 0.1;

    private static final int LONGEST_CAPTION = 250;

    /// Behind this part of the prose.
    private static final double LATE = 0.7;

    private static final String NO_CAPTION =
            "h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure";

    private static final int MANY = 3;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Element article;
    private final TextWeights weights;
    private final Calls calls;
    private final Set<Element> asking;
    private final Set<String> endings;
    private final Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Map<String, Alike>> kinds = new IdentityHashMap<>();
    private int before;
    private final Set<Element> captions = Collections.newSetFromMap(new IdentityHashMap<>());

    /// @param asking what held buttons and fields
    /// @param endings headings of what is no part of the article
    BoxFinder(
            Element article,
            TextWeights weights,
            Calls calls,
            Set<Element> asking,
            Set<String> endings) {
        this.article = article;
        this.weights = weights;
        this.calls = calls;
        this.asking = asking;
        this.endings = endings;
    }

    /// @param author who wrote the article, empty if that is unknown
    Boxes find(String author, Allowance allowance) throws GivenUp {
        for (Element child : article.children()) {
            look(child, allowance);
        }
        return new Boxes(boxes, captions, calls, author);
    }

    private void look(Element element, Allowance allowance) throws GivenUp {
        allowance.step();
        if (isPlea(element)) {
            boxes.add(element);
        }
        if (NO_BOX.contains(element.normalName()) || weights.all(element) == 0) {
            before += weights.prose(element);
            return;
        }
        if (isSmall(element) && isNoPart(element) && !isUsual(element)) {
            boxes.add(element);
        } else if (isPictured(element) && !isUsuallyPictured(element)) {
            captions.add(element);
        } else {
            for (Element child : element.children()) {
                look(child, allowance);
            }
        }
    }

    /// A late paragraph that is all set off and speaks to the reader; questions are an interview's.
    private boolean isPlea(Element element) {
        if (!element.nameIs("p")
                || weights.all(element) > LONGEST_CAPTION
                || before < weights.prose(article) * LATE) {
            return false;
        }
        int setOff =
                element.select("> em, > i, > strong, > b").stream().mapToInt(weights::all).sum();
        return setOff > 0
                && setOff == weights.all(element)
                && !element.text().endsWith("?")
                && Calls.addresses(element.text());
    }

    private boolean isSmall(Element element) {
        return weights.all(element) <= LONGEST
                && weights.elements(element) <= MOST_ELEMENTS
                && weights.prose(element) <= weights.prose(article) * LARGEST
                && element.selectFirst("h1") == null;
    }

    private boolean isNoPart(Element element) {
        return isLabelled(element)
                || isTeaser(element)
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

    /// A picture and a line or two, with nothing else around.
    private boolean isPictured(Element element) {
        if (weights.all(element) > LONGEST_CAPTION
                || weights.elements(element) > MOST_ELEMENTS
                || element.nameIs("article")) {
            return false;
        }
        return weights.prose(element) > 0
                && element.selectFirst("img, picture, amp-img") != null
                && element.selectFirst(NO_CAPTION) == null
                && element.select("p").size() <= 1;
    }

    /// What stands beside each other and is of one kind.
    private static final class Alike {
        private int count;
        private int prose;
        private int pictured;
        private int picturedProse;
    }

    /// Whether it is one of many of its kind that hold much of the article together.
    private boolean isUsual(Element element) {
        Alike alike = alike(element);
        return alike.count >= MANY && alike.prose > weights.prose(article) * MOST_ALIKE;
    }

    /// The same of those with a picture.
    private boolean isUsuallyPictured(Element element) {
        Alike alike = alike(element);
        return alike.pictured >= MANY && alike.picturedProse > weights.prose(article) * MOST_ALIKE;
    }

    /// Counted once for all children of a parent.
    private Alike alike(Element element) {
        Element parent = element.parent();
        return parent == null
                ? new Alike()
                : kinds.computeIfAbsent(parent, this::count)
                        .getOrDefault(kind(element), new Alike());
    }

    private Map<String, Alike> count(Element parent) {
        Map<String, Alike> counts = new HashMap<>();
        for (Element child : parent.children()) {
            Alike alike = counts.computeIfAbsent(kind(child), _ -> new Alike());
            alike.count++;
            alike.prose += weights.prose(child);
            if (isPictured(child)) {
                alike.pictured++;
                alike.picturedProse += weights.prose(child);
            }
        }
        return counts;
    }

    /// Its name and what its attributes say, numbers aside.
    private static String kind(Element element) {
        var kind = new StringBuilder(element.normalName());
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equals("class") || attribute.getKey().startsWith("data-")) {
                kind.append(' ').append(attribute.getValue());
            }
        }
        return DIGITS.matcher(kind).replaceAll("");
    }
}
