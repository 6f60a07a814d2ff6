package org.crossread.read.html;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.GivenUp;
import org.jsoup.nodes.Element;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Finds the boxes among the paragraphs of an article that are none of it (teasers of other
/// stories, offers, forms, what asks for consent), and those that hold a picture and its words.
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

    /// So many elements around so few words are a trap: looking through each of them would have no
    /// end.
    private static final int MOST_ELEMENTS = 300;

    /// A larger part of the article is no box in it.
    private static final double LARGEST = 0.25;

    private static final int LONGEST_CAPTION = 250;

    /// Behind this part of the prose.
    private static final double LATE = 0.7;

    private static final String NO_CAPTION =
            "h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure";

    private final Element article;
    private final TextWeights weights;
    private final Calls calls;
    private final BoxSigns signs;
    private final Siblings siblings;
    private final Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
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
        signs = new BoxSigns(weights, calls, asking, endings);
        siblings = new Siblings(article, weights, this::isPictured);
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
        if (isPlea(element) || isAnswered(element)) {
            boxes.add(element);
        }
        if (NO_BOX.contains(element.normalName()) || weights.all(element) == 0) {
            before += weights.prose(element);
            return;
        }
        if (isSmall(element) && signs.isNoPart(element) && !siblings.areUsual(element)) {
            boxes.add(element);
        } else if (isPictured(element) && !siblings.areUsuallyPictured(element)) {
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

    /// The mail that a mail answers; one that is mostly another's words passes them on.
    private boolean isAnswered(Element element) {
        boolean isMail =
                element.nameIs("blockquote") && element.attr("type").equals("cite")
                        || element.hasClass("gmail_quote");
        return isMail && weights.prose(element) <= weights.prose(article) / 2;
    }

    private boolean isSmall(Element element) {
        return weights.all(element) <= LONGEST
                && weights.elements(element) <= MOST_ELEMENTS
                && weights.prose(element) <= weights.prose(article) * LARGEST
                && element.selectFirst("h1") == null;
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
}
