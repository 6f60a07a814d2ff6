package org.crossread.align;

import org.crossread.model.OddWording;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.regex.Pattern;

/// What rewriting programs leave behind: words in the braces that such programs are fed with.
final class Debris {

    private static final Pattern BRACES = Pattern.compile("\\{[^{}\\n]{1,80}\\}");

    private Debris() {}

    static List<OddWording> of(Side side, Report report) {
        return BRACES.matcher(report.text())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .map(span -> new OddWording(side, OddWording.Kind.DEBRIS, span, new Span(0, 0)))
                .toList();
    }
}
