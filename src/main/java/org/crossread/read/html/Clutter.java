package org.crossread.read.html;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Takes out of a page what is no article: by the tag, the role and the names of its parts.
final class Clutter {

    /// Nothing of a report ever stands in these.
    private static final Set<String> CODE =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "canvas",
                    "form",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "dialog",
                    "head",
                    "link",
                    "meta",
                    "video",
                    "audio",
                    "map",
                    "math");

    /// What a person is to press or to fill in.
    private static final Set<String> ASKING = Set.of("form", "button", "input", "textarea");

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

    private static final double MOST_PARAGRAPHS = 0.15;

    /// A lead may hold a link or two.
    private static final double MOST_LINKED = 0.3;

    private final Names names;
    private final TextWeights weights;
    private final int prose;
    private final Supplier<String> text;
    private final Map<String, Integer> paragraphs = new HashMap<>();

    Clutter(Element body, Names names, TextWeights weights) {
        this.names = names;
        this.weights = weights;
        this.prose = weights.prose(body);
        this.text = body::text;
        for (Element paragraph : body.getElementsByTag("p")) {
            paragraphs.merge(paragraph.className(), weights.prose(paragraph), Integer::sum);
        }
    }

    /// Takes out what runs or can't be read, and nothing else.
    ///
    /// @return what held the buttons and fields among it
    static Set<Element> removeCode(Element root) {
        List<Node> gone = new ArrayList<>();
        Set<Element> asking = Collections.newSetFromMap(new IdentityHashMap<>());
        root.traverse(
                (node, _) -> {
                    if (node instanceof Comment
                            || node instanceof Element element && isCode(element)) {
                        gone.add(node);
                    }
                });
        gone.stream()
                .filter(node -> node instanceof Element element && isAsking(element))
                .map(Node::parent)
                .forEach(parent -> asking.add((Element) parent));
        gone.forEach(Node::remove);
        return asking;
    }

    private static boolean isAsking(Element element) {
        return ASKING.contains(element.normalName()) && element.parent() != null;
    }

    private static boolean isCode(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return CODE.contains(element.normalName())
                || element.normalName().startsWith("amp-") && !element.nameIs("amp-img")
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
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
            return element.selectFirst("h1") == null;
        }
        if (names.isPullQuote(element)) {
            return isSaidTwice(element);
        }
        boolean named =
                AROUND.contains(element.normalName())
                        || ROLES.contains(element.attr("role"))
                        || element.attr("aria-hidden").equals("true")
                        || isPageHeader(element)
                        || !WHOLE.contains(element.normalName())
                                && names.isClutter(element)
                                && !names.isArticleBody(element)
                                && !(names.isLead(element)
                                        && weights.linked(element) < MOST_LINKED);
        return named
                && !isUsual(element)
                && !isBelowHeadline(element)
                && weights.prose(element) <= prose * MOST_PROSE
                && !(element.nameIs("header") && element.selectFirst("h1") != null);
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
