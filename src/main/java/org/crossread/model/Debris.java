package org.crossread.model;

import java.util.List;
import java.util.regex.Pattern;

/// What rewriting programs leave behind: words in the braces that such programs are fed with
/// (`{that a}`). They are no words of the report.
public final class Debris {

    private static final Pattern BRACES = Pattern.compile("\\{[^{}\\n]{1,80}\\}");

    private Debris() {}

    /// Where it stands in a text, with its braces, in reading order.
    public static List<Span> in(String text) {
        return text.indexOf('{') < 0
                ? List.of()
                : BRACES.matcher(text)
                        .results()
                        .map(found -> new Span(found.start(), found.end()))
                        .toList();
    }
}
