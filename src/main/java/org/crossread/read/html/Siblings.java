package org.crossread.read.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Elements of one kind beside each other: many that hold much of an article together are its
/// parts.
final class Siblings {

    /// Of the article's prose.
    private static final double MOST_ALIKE = 0.3;

    private static final int MANY = 3;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Element article;
    private final TextWeights weights;
    private final Predicate<Element> isPictured;
    private final Map<Element, Map<String, Alike>> kinds = new IdentityHashMap<>();

    Siblings(Element article, TextWeights weights, Predicate<Element> isPictured) {
        this.article = article;
        this.weights = weights;
        this.isPictured = isPictured;
    }

    /// What stands beside each other and is of one kind.
    private static final class Alike {
        private int count;
        private int prose;
        private int pictured;
        private int picturedProse;
    }

    /// Whether it is one of many of its kind that hold much of the article together.
    boolean areUsual(Element element) {
        Alike alike = alike(element);
        return alike.count >= MANY && alike.prose > weights.prose(article) * MOST_ALIKE;
    }

    /// The same of those with a picture.
    boolean areUsuallyPictured(Element element) {
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
            if (isPictured.test(child)) {
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
