package org.crossread.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the class and id of an element, and the name of its component, say of its part in the page.
final class Names {

    private static final Pattern PARTS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");

    /// What class and id may say together, in code units; longer ones are machine-made.
    private static final int LONGEST = 400;

    private static final int MOST_PARTS = 3;

    /// Where pages made of components write what one is, while their classes are machine-made.
    private static final List<String> COMPONENT = List.of("data-component", "data-testid");

    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, Set<String>> groups = Words.groups("clutter.txt");

    /// Of a link among words some names say how it opens and not what it is: `popup`, for a note.
    boolean isClutter(Element element) {
        Set<String> clutter = groups.getOrDefault("names", Set.of());
        Set<String> opening =
                isLinkAmongWords(element) ? groups.getOrDefault("opening", Set.of()) : Set.of();
        return names(element).stream()
                .anyMatch(name -> clutter.contains(name) && !opening.contains(name));
    }

    private static boolean isLinkAmongWords(Element element) {
        return element.nameIs("a")
                && (element.previousSibling() instanceof TextNode before && !before.isBlank()
                        || element.nextSibling() instanceof TextNode behind && !behind.isBlank());
    }

    /// What only programs read out, or paper shows.
    boolean isHidden(Element element) {
        return has(element, "hidden");
    }

    boolean isAlwaysClutter(Element element) {
        return has(element, "always");
    }

    boolean isArticleBody(Element element) {
        return has(element, "keeps") || element.attr("itemprop").equals("articleBody");
    }

    /// A sentence of the article set large, mostly a second time.
    boolean isPullQuote(Element element) {
        return has(element, "pullquote");
    }

    boolean isByline(Element element) {
        return has(element, "byline");
    }

    boolean isCaption(Element element) {
        return has(element, "caption");
    }

    boolean isLead(Element element) {
        return has(element, "lead");
    }

    private boolean has(Element element, String group) {
        Set<String> names = groups.getOrDefault(group, Set.of());
        return names(element).stream().anyMatch(names::contains);
    }

    /// The parts of each name, alone and two or three together.
    private List<String> names(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        var named = new StringBuilder(element.className()).append(' ').append(element.id());
        COMPONENT.forEach(attribute -> named.append(' ').append(element.attr(attribute)));
        String all = named.toString();
        return all.length() > LONGEST ? List.of() : known.computeIfAbsent(all, Names::parts);
    }

    private static List<String> parts(String all) {
        List<String> names = new ArrayList<>();
        for (String name : all.split("\\s+")) {
            String[] parts = PARTS.split(name);
            for (int from = 0; from < parts.length; from++) {
                var joined = new StringBuilder();
                for (int to = from; to < Math.min(parts.length, from + MOST_PARTS); to++) {
                    joined.append(to > from ? "-" : "").append(parts[to].toLowerCase(Locale.ROOT));
                    names.add(joined.toString());
                }
            }
        }
        return names;
    }
}
