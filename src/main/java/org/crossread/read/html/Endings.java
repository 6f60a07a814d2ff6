package org.crossread.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes out what follows a heading such as “Related stories” inside an article.
final class Endings {

    private static final Set<String> HEADINGS =
            Set.of("h2", "h3", "h4", "h5", "h6", "p", "strong", "b", "div", "span");

    /// In code units.
    private static final int LONGEST = 40;

    /// From here on prose below such a heading belongs to it too, as part of the whole article.
    private static final double LAST_PART = 0.6;

    private static final double MOST_LINKED = 0.5;

    private static final int LONGEST_LETTER = 200;

    /// What stands beside an address at most, in code units: `Letters to the editor: `.
    private static final int LONGEST_ADDRESS = 60;

    /// Behind this part of the prose.
    private static final double LETTERS = 0.8;

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,60}@[\\w-]+\\.[\\w.-]*\\w");

    private static final Pattern MAIL_LINK = Pattern.compile("(?i)\\s*mailto:");

    /// “Related internet links”, “Other opinion columns” and the like.
    private static final Pattern RELATED =
            Pattern.compile(
                    "related [a-z ]{0,20}(links|stories|articles|news|content|topics|coverage)"
                            + "|(other|more|latest) [a-z ]{0,20}(stories|articles|columns|posts)");

    private final Set<String> phrases = new HashSet<>(Words.lines("endings.txt"));
    private final TextWeights weights;

    Endings(TextWeights weights) {
        this.weights = weights;
    }

    /// The headings, in small letters.
    Set<String> phrases() {
        return Set.copyOf(phrases);
    }

    /// @return whether anything was taken out
    boolean removeFrom(Element article) {
        List<Element> headings =
                article.getAllElements().stream()
                        .filter(element -> HEADINGS.contains(element.normalName()))
                        .filter(this::isEnding)
                        .toList();
        for (Element heading : headings) {
            if (heading.parent() != null && heading.hasParent() && article != heading) {
                remove(heading, article);
            }
        }
        List<Element> letters = invitations(article);
        letters.forEach(Node::remove);
        return !headings.isEmpty() || !letters.isEmpty();
    }

    /// Short paragraphs near the end that ask for letters to the editors.
    private List<Element> invitations(Element article) {
        Set<Element> around = aroundAddresses(article);
        return article.select("p, div, li").stream()
                .filter(block -> block != article && weights.all(block) <= LONGEST_LETTER)
                .filter(around::contains)
                .filter(Endings::invites)
                .filter(block -> before(block, article) >= weights.prose(article) * LETTERS)
                .toList();
    }

    /// Whether it speaks to the reader, or says hardly more than the address: a paragraph may as
    /// well end with the sign of its author, which leads to his address.
    private static boolean invites(Element block) {
        return Calls.addresses(block.text())
                || MAIL.matcher(block.text()).replaceAll("").length() <= LONGEST_ADDRESS;
    }

    /// What names an address for mails or links to one, and all elements around it.
    private static Set<Element> aroundAddresses(Element article) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : article.getAllElements()) {
            if (namesAnAddress(element)) {
                Element at = element;
                while (at != null && around.add(at)) {
                    at = at.parent();
                }
            }
        }
        return around;
    }

    private static boolean namesAnAddress(Element element) {
        return element.nameIs("a") && MAIL_LINK.matcher(element.attr("href")).lookingAt()
                || element.textNodes().stream()
                        .anyMatch(text -> MAIL.matcher(text.getWholeText()).find());
    }

    private boolean isEnding(Element element) {
        if (weights.all(element) > LONGEST || !hasOwnWords(element)) {
            return false;
        }
        String words =
                element.text()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[:…»>→\\s]+$", "")
                        .replace('’', '\'');
        return phrases.contains(words) || RELATED.matcher(words).matches();
    }

    private static boolean hasOwnWords(Element element) {
        return element.textNodes().stream().anyMatch(text -> !text.isBlank());
    }

    private void remove(Element heading, Element article) {
        Element first = outermost(heading, article);
        boolean late =
                isHeading(heading)
                        && weights.all(first) == weights.all(heading)
                        && before(heading, article) >= weights.prose(article) * LAST_PART;
        List<Node> gone = new ArrayList<>(List.of(first));
        for (Element next = first.nextElementSibling();
                next != null && (late ? !isHeading(next) || isEnding(next) : isLinks(next));
                next = next.nextElementSibling()) {
            gone.add(next);
        }
        gone.forEach(Node::remove);
    }

    /// The largest element around the heading that holds nothing else.
    private Element outermost(Element heading, Element article) {
        Element at = heading;
        while (at.parent() != null
                && at.parent() != article
                && (weights.all(at.parent()) <= weights.all(heading)
                        || weights.linked(at.parent()) > MOST_LINKED)) {
            at = at.parent();
        }
        return at;
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-5]");
    }

    private boolean isLinks(Element element) {
        return weights.linked(element) > MOST_LINKED || weights.all(element) == 0;
    }

    /// How much prose of the article stands before the heading.
    private int before(Element heading, Element article) {
        int sum = 0;
        for (Element at = heading; at != article && at.parent() != null; at = at.parent()) {
            for (Element earlier = at.previousElementSibling();
                    earlier != null;
                    earlier = earlier.previousElementSibling()) {
                sum += weights.prose(earlier);
            }
        }
        return sum;
    }
}
