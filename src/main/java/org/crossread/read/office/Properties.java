package org.crossread.read.office;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

/// The facts in a part of properties: Dublin Core as all three formats write it.
final class Properties implements Xml.Listener {

    private final Map<String, String> found = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    static Facts of(Packed packed, String part, Allowance allowance) throws GivenUp {
        if (packed.part(part).isEmpty()) {
            return Facts.NONE;
        }
        var properties = new Properties();
        Xml.walk(packed.required(part), allowance, properties);
        return properties.facts();
    }

    Facts facts() {
        return new Facts(
                found.getOrDefault("title", ""),
                found.getOrDefault("publisher", ""),
                found.getOrDefault("creator", found.getOrDefault("initial-creator", "")),
                found.getOrDefault("date", ""));
    }

    @Override
    public void start(String name, XMLStreamReader attributes) {
        words.setLength(0);
    }

    @Override
    public void end(String name) {
        found.putIfAbsent(name, words.toString());
    }

    @Override
    public void words(String more) {
        words.append(more);
    }
}
