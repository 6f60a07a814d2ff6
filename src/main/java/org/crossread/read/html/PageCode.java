package org.crossread.read.html;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What of a page runs, asks for something or is not shown.
final class PageCode {

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

    /// A form with more of the page's prose is what its server wraps the page in.
    private static final double FRAME = 0.4;

    private PageCode() {}

    /// Takes out what runs or can't be read, and nothing else.
    ///
    /// @return what held the buttons and fields among it
    static Set<Element> removeFrom(Element root) {
        List<Element> frames = frames(root);
        List<Node> gone = new ArrayList<>();
        Set<Element> asking = Collections.newSetFromMap(new IdentityHashMap<>());
        root.traverse(
                (node, _) -> {
                    if (node instanceof Comment
                            || node instanceof Element element
                                    && isCode(element)
                                    && !frames.contains(element)) {
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

    /// Forms around the whole page, as some servers write them.
    private static List<Element> frames(Element root) {
        List<Element> forms = root.select("form");
        if (forms.isEmpty()) {
            return List.of();
        }
        var weights = new TextWeights(root);
        double most = weights.prose(root) * FRAME;
        return forms.stream()
                .filter(form -> !isHidden(form) && weights.prose(form) > most)
                .toList();
    }

    private static boolean isAsking(Element element) {
        return ASKING.contains(element.normalName()) && element.parent() != null;
    }

    private static boolean isCode(Element element) {
        return CODE.contains(element.normalName())
                || element.normalName().startsWith("amp-") && !element.nameIs("amp-img")
                || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
