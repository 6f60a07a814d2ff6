package org.crossread.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

/// Which styles of an ODT set words off, and those of the words under way. What a style takes from
/// another is not followed.
final class TextStyles implements Xml.Listener {

    private static final int BOLD = 600;

    private final Map<String, Style> named = new HashMap<>();
    private final Deque<Style> inside = new ArrayDeque<>();
    private String name = "";

    record Style(boolean bold, boolean italic) {
        static final Style PLAIN = new Style(false, false);
    }

    @Override
    public void start(String element, XMLStreamReader attributes) {
        if (element.equals("style")) {
            boolean isOfWords = Xml.attribute(attributes, "family").equals("text");
            name = isOfWords ? Xml.attribute(attributes, "name") : "";
        } else if (element.equals("text-properties") && !name.isEmpty()) {
            String weight = Xml.attribute(attributes, "font-weight");
            boolean bold =
                    weight.equals("bold")
                            || weight.matches("\\d{3}") && Integer.parseInt(weight) >= BOLD;
            String slant = Xml.attribute(attributes, "font-style");
            named.put(name, new Style(bold, slant.equals("italic") || slant.equals("oblique")));
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("style")) {
            name = "";
        }
    }

    @Override
    public void words(String words) {
        // A style has none.
    }

    /// Words of a style begin, inside those of others.
    void push(String style) {
        Style own = named.getOrDefault(style, Style.PLAIN);
        Style outer = style();
        inside.push(new Style(own.bold || outer.bold, own.italic || outer.italic));
    }

    void pop() {
        if (!inside.isEmpty()) {
            inside.pop();
        }
    }

    Style style() {
        return inside.isEmpty() ? Style.PLAIN : inside.peek();
    }
}
