package org.crossread.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the element that holds the article: the one whose children hold the most prose next to
/// what links hold.
final class ArticleFinder {

    /// A shorter paragraph says nothing of its place, in code units.
    private static final int SHORTEST = 25;

    /// How much of a paragraph its grandparent is given.
    private static final double GRANDPARENT = 0.5;

    private static final double NAMED = 1.4;

    /// How much more prose an element must hold for the article to be the whole of it.
    private static final double WORTH_CLIMBING = 1.02;

    private static final double MOST_LINKED = 0.15;

    /// What links hold to this part is a list of them.
    private static final double LINKS = 0.5;

    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote", "li");

    private static final Set<String> HOLDERS =
            Set.of("div", "td", "section", "article", "center", "font", "span", "main");

    private final Names names;
    private final TextWeights weights;

    ArticleFinder(Names names, TextWeights weights) {
        this.names = names;
        this.weights = weights;
    }

    Optional<Element> find(Element body) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element element : body.getAllElements()) {
            int length = ownProse(element);
            if (length >= SHORTEST) {
                give(element, length, scores);
            }
        }
        return scores.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> score(entry.getKey(), entry.getValue())))
                .map(entry -> climb(entry.getKey()));
    }

    /// The words that stand in the element as in a paragraph.
    private int ownProse(Element element) {
        if (PARAGRAPHS.contains(element.normalName())) {
            return weights.prose(element);
        }
        if (!HOLDERS.contains(element.normalName())) {
            return 0;
        }
        int length = 0;
        for (TextNode text : element.textNodes()) {
            length += text.text().strip().length();
        }
        return length;
    }

    private void give(Element element, int length, Map<Element, Double> scores) {
        Element parent = PARAGRAPHS.contains(element.normalName()) ? element.parent() : element;
        double share = length;
        for (int step = 0; step < 3 && parent != null && !parent.nameIs("html"); step++) {
            scores.merge(parent, share, Double::sum);
            share *= GRANDPARENT;
            parent = parent.parent();
        }
    }

    private double score(Element element, double prose) {
        double named =
                names.isArticleBody(element) || element.nameIs("article") || element.nameIs("main")
                        ? NAMED
                        : 1;
        return prose * (1 - weights.linked(element)) * named;
    }

    /// The article may be cut into several parts by what stands between them.
    private Element climb(Element found) {
        Element best = found;
        Element at = found;
        while (!isWhole(at) && at.parent() != null && !at.parent().nameIs("html")) {
            at = at.parent();
            if (weights.prose(at) > weights.prose(best) * WORTH_CLIMBING) {
                if (linkedGain(at, best) >= MOST_LINKED || !isOneArticle(at)) {
                    return best;
                }
                best = at;
            }
        }
        return best;
    }

    /// Which part of what `outer` holds more than `inner` is in links, lists of links aside.
    private double linkedGain(Element outer, Element inner) {
        int all = 0;
        int prose = 0;
        for (Element at = inner; at != outer && at.parent() != null; at = at.parent()) {
            for (Element beside : at.siblingElements()) {
                if (weights.linked(beside) < LINKS) {
                    all += weights.all(beside);
                    prose += weights.prose(beside);
                }
            }
        }
        return all == 0 ? 0 : 1 - (double) prose / all;
    }

    private boolean isWhole(Element element) {
        return element.nameIs("article")
                || element.nameIs("body")
                || element.attr("itemprop").equals("articleBody");
    }

    /// Whether no other article, and no second headline, stands in it.
    private static boolean isOneArticle(Element element) {
        return element.select("article").size() <= 1 && element.select("h1").size() <= 1;
    }
}
