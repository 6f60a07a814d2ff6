package org.crossread.read.office;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.Draft;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Facts;
import org.crossread.read.draft.GivenUp;
import org.crossread.read.html.HtmlText;
import org.crossread.read.html.WebPage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

/// An EPUB: its pages in the order of the book.
final class Epub {

    static final String CONTAINER = "META-INF/container.xml";

    private static final String ENCRYPTION = "META-INF/encryption.xml";

    /// How publishers make fonts useless elsewhere; the text stays open.
    private static final String FONTS = "obfuscation";

    private final Packed packed;
    private final Allowance allowance;

    Epub(Packed packed, Allowance allowance) {
        this.packed = packed;
        this.allowance = allowance;
    }

    /// What the package's own list names.
    private static final class Book implements Xml.Listener {

        private final Map<String, String> files = new HashMap<>();
        private final List<String> order = new ArrayList<>();
        private String root = "";

        @Override
        public void start(String name, XMLStreamReader attributes) {
            switch (name) {
                case "rootfile" -> {
                    root = root.isEmpty() ? Xml.attribute(attributes, "full-path") : root;
                }
                case "item" ->
                        files.put(
                                Xml.attribute(attributes, "id"), Xml.attribute(attributes, "href"));
                case "itemref" -> order.add(Xml.attribute(attributes, "idref"));
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            // Only attributes count.
        }

        @Override
        public void words(String words) {
            // Only attributes count.
        }
    }

    Draft draft() throws GivenUp {
        requireOpen();
        var container = new Book();
        Xml.walk(packed.required(CONTAINER), allowance, container);
        var book = new Book();
        Xml.walk(packed.required(container.root), allowance, book);
        Facts facts = Properties.of(packed, container.root, allowance);
        var text = new DraftText(allowance);
        int done = 0;
        for (String id : book.order) {
            allowance.step(done++, book.order.size());
            String name = path(container.root, book.files.getOrDefault(id, ""));
            if (packed.part(name).isPresent()) {
                String html = new String(packed.required(name), StandardCharsets.UTF_8);
                new HtmlText(text, allowance).add(WebPage.body(html));
            } else if (packed.isCut()) {
                throw new GivenUp(GivenUp.Reason.DAMAGED);
            }
        }
        return text.draft(facts);
    }

    private void requireOpen() throws GivenUp {
        String locks =
                packed.part(ENCRYPTION)
                        .map(part -> new String(part, StandardCharsets.UTF_8))
                        .orElse("");
        if (locks.contains("EncryptedData") && !locks.contains(FONTS)) {
            throw new GivenUp(GivenUp.Reason.ENCRYPTED);
        }
    }

    /// The name of a part as it is seen from another.
    private static String path(String from, String to) {
        Deque<String> steps = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String step : (folder + decoded(to)).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            // A name with a percent sign of its own.
            return address;
        }
    }
}
