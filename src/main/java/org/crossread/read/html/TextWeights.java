package org.crossread.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.IdentityHashMap;
import java.util.Map;

/// How much text stands under each element of a page, counted once.
final class TextWeights {

    /// In code units, blanks aside.
    private static final class Weight {
        private int all;
        private int linked;
        private int elements = 1;
    }

    private final Map<Element, Weight> weights = new IdentityHashMap<>();

    TextWeights(Element root) {
        root.traverse(new Count());
    }

    private final class Count implements NodeVisitor {

        private int links;

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case Element element -> {
                    weights.put(element, new Weight());
                    links += element.nameIs("a") ? 1 : 0;
                }
                case TextNode text -> add(text);
                default -> {}
            }
        }

        private void add(TextNode text) {
            int length = length(text.getWholeText());
            if (length > 0 && text.parent() instanceof Element parent) {
                Weight weight = weights.computeIfAbsent(parent, _ -> new Weight());
                weight.all += length;
                weight.linked += links > 0 ? length : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                if (depth > 0 && element.parent() != null) {
                    Weight own = weights.get(element);
                    Weight above = weights.computeIfAbsent(element.parent(), _ -> new Weight());
                    above.all += own.all;
                    above.linked += own.linked;
                    above.elements += own.elements;
                }
            }
        }
    }

    private static int length(String text) {
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            length += text.charAt(at) > ' ' ? 1 : 0;
        }
        return length;
    }

    int all(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.all;
    }

    /// How many elements stand under it, itself among them.
    int elements(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 1 : weight.elements;
    }

    /// What no link holds.
    int prose(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.all - weight.linked;
    }

    /// Which part of the text links hold, 0 to 1.
    double linked(Element element) {
        int all = all(element);
        return all == 0 ? 0 : 1 - (double) prose(element) / all;
    }
}
