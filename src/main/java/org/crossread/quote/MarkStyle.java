package org.crossread.quote;

import org.crossread.model.Span;

import java.util.List;

/// Which marks stand outermost in a report.
///
/// Single marks count only where the report sets its quotations in them; elsewhere they are
/// apostrophes, or quotations inside quotations.
///
/// @param single whether single marks are the outer ones
record MarkStyle(boolean single) {

    static final MarkStyle SINGLE = new MarkStyle(true);
    private static final MarkStyle NO_SINGLE = new MarkStyle(false);

    /// Looks at all paragraphs: single marks are the outer ones when more pairs of them stand
    /// outside double marks than pairs of double marks outside single ones.
    static MarkStyle of(String text, List<Span> paragraphs, MarkPlaces places, Elisions elisions) {
        long doubles = 0;
        long singles = 0;
        for (Span paragraph : paragraphs) {
            int[] marks = places.in(paragraph);
            if (marks.length == 0) {
                continue;
            }
            var outer = new MarkScanner(text, paragraph, marks, NO_SINGLE, elisions).pairs();
            var both = new MarkScanner(text, paragraph, marks, SINGLE, elisions).pairs();
            for (MarkScanner.Pair pair : both) {
                if (!QuoteMarks.isSingle(text.charAt(pair.start()))) {
                    doubles++;
                } else if (isOutside(pair, outer)) {
                    singles++;
                }
            }
        }
        return new MarkStyle(singles > doubles);
    }

    private static boolean isOutside(MarkScanner.Pair pair, List<MarkScanner.Pair> others) {
        int low = 0;
        int high = others.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (others.get(middle).end() <= pair.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == others.size() || others.get(low).start() >= pair.start();
    }
}
