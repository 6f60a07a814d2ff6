package org.crossread.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Takes out of a page what is no article: by the tag, the role and the names of its parts.
final class Clutter {

    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "menu");

    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "complementary",
                    "search",
                    "dialog",
                    "alertdialog",
                    "alert",
                    "menu",
                    "menubar",
                    "toolbar",
                    "tablist",
                    "button",
                    "form");

    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.{40,600}[.!?…][”’“\"'»«)]*+");

    /// What holds a larger part of all prose is no clutter, whatever it is called.
    private static final double MOST_PROSE = 0.4;

    /// Of what is called the body of an article; less may be its first words only. In code units,
    /// blanks aside.
    private static final int SHORTEST_BODY = 300;

    private static final double MOST_PARAGRAPHS = 0.15;

    /// A lead may hold a link or two.
    private static final double MOST_LINKED = 0.3;

    /// The end of words that a sentence goes on behind.
    private static final Pattern GOES_ON =
            Pattern.compile("[\\p{L}\\p{N}][,;]?\\s+[(“„‘«\"']?\\z|[(“„«\"]\\z");

    private static final Pattern WENT_ON =
            Pattern.compile("\\s*(?:\\p{Ll}|[,;.!?)”»\"’'…][\\s,;.]*\\p{L})");

    private final Names names;
    private final TextWeights weights;
    private final int prose;
    private final Supplier<String> text;
    private final Optional<Element> declared;
    private final Map<String, Integer> paragraphs = new HashMap<>();

    Clutter(Element body, Names names, TextWeights weights) {
        this.names = names;
        this.weights = weights;
        this.prose = weights.prose(body);
        this.text = body::text;
        this.declared = declared(body, weights);
        for (Element paragraph : body.getElementsByTag("p")) {
            paragraphs.merge(paragraph.className(), weights.prose(paragraph), Integer::sum);
        }
    }

    /// @return whether anything was taken out
    boolean removeFrom(Element body) {
        List<Element> gone = new ArrayList<>();
        collect(body, gone);
        gone.forEach(Clutter::remove);
        return !gone.isEmpty();
    }

    /// What stands before and behind it inside a line does not grow together.
    private static void remove(Element element) {
        if (element.isBlock()) {
            element.remove();
        } else {
            boolean isWord = element.text().chars().anyMatch(Character::isLetterOrDigit);
            element.replaceWith(new TextNode(isWord ? " " : element.wholeText()));
        }
    }

    private void collect(Element parent, List<Element> gone) {
        for (Element child : parent.children()) {
            if (is(child)) {
                gone.add(child);
            } else {
                collect(child, gone);
            }
        }
    }

    private boolean is(Element element) {
        if (names.isAlwaysClutter(element)) {
            return element.selectFirst("h1, [itemprop=articleBody]") == null;
        }
        if (names.isPullQuote(element)) {
            return isSaidTwice(element);
        }
        boolean around =
                AROUND.contains(element.normalName()) || ROLES.contains(element.attr("role"));
        boolean named =
                around
                        || element.attr("aria-hidden").equals("true")
                        || isPageHeader(element)
                        || !WHOLE.contains(element.normalName())
                                && names.isClutter(element)
                                && !isInSentence(element)
                                && !names.isArticleBody(element)
                                && !(names.isLead(element)
                                        && weights.linked(element) < MOST_LINKED);
        return named
                && !isUsual(element)
                && !isBelowHeadline(element)
                && (weights.prose(element) <= prose * MOST_PROSE || around && isBeside(element))
                && !(element.nameIs("header") && element.selectFirst("h1") != null);
    }

    /// Whether the page says which part of it is the article, and that part stands elsewhere.
    private boolean isBeside(Element element) {
        return declared.isPresent()
                && element != declared.get()
                && !element.parents().contains(declared.get())
                && !declared.get().parents().contains(element);
    }

    /// The one element that the page calls the body of its article.
    private static Optional<Element> declared(Element body, TextWeights weights) {
        List<Element> bodies = body.select("[itemprop=articleBody]");
        return bodies.size() == 1 && weights.prose(bodies.getFirst()) >= SHORTEST_BODY
                ? Optional.of(bodies.getFirst())
                : Optional.empty();
    }

    /// Whether a line goes on around it, so that it holds words of a sentence: a link with notes, a
    /// company's name with its price.
    private boolean isInSentence(Element element) {
        return !element.isBlock()
                && !names.isHidden(element)
                && (element.previousSibling() instanceof TextNode before
                                && GOES_ON.matcher(before.getWholeText()).find()
                        || element.nextSibling() instanceof TextNode behind
                                && WENT_ON.matcher(behind.getWholeText()).lookingAt());
    }

    /// Whether the same words stand in the page once more, marks around them aside.
    private boolean isSaidTwice(Element element) {
        Element quoted = element.selectFirst("p");
        String words =
                (quoted == null ? element : quoted)
                        .text()
                        .replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
        String all = text.get();
        int first = all.indexOf(words);
        return first >= 0 && all.indexOf(words, first + 1) >= 0;
    }

    /// A sentence right below the headline that leads nowhere is the lead: German pages call it
    /// teaser.
    private boolean isBelowHeadline(Element element) {
        Element above = element.previousElementSibling();
        return above != null
                && above.nameIs("h1")
                && element.nameIs("p")
                && weights.linked(element) == 0
                && SENTENCE.matcher(element.text()).matches();
    }

    /// Whether paragraphs of the same kind hold much of the page's prose together.
    private boolean isUsual(Element element) {
        return element.nameIs("p")
                && paragraphs.getOrDefault(element.className(), 0) > prose * MOST_PARAGRAPHS;
    }

    /// A header outside of any article.
    private static boolean isPageHeader(Element element) {
        return element.nameIs("header")
                && element.closest("article") == null
                && element.selectFirst("h1") == null;
    }
}
