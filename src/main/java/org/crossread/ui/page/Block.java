package org.crossread.ui.page;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// A stretch of text that is laid out as one: a paragraph, or a part of a very long one.
///
/// @param ends whether the paragraph ends here, so that a gap follows
record Block(Span span, boolean ends) {

    /// Beyond this many code units a paragraph is laid out in parts, so that no text is too long to
    /// show.
    private static final int LONGEST = 4_000;

    static List<Block> of(Report report) {
        List<Block> blocks = new ArrayList<>();
        for (Span paragraph : report.paragraphs()) {
            int start = paragraph.start();
            while (paragraph.end() - start > LONGEST) {
                int cut = cut(report.text(), start + LONGEST / 2, start + LONGEST);
                blocks.add(new Block(new Span(start, cut), false));
                start = cut;
            }
            blocks.add(new Block(new Span(start, paragraph.end()), true));
        }
        return blocks;
    }

    /// Behind the last blank before `latest`; at `latest` where there is none.
    private static int cut(String text, int earliest, int latest) {
        for (int i = latest; i > earliest; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }

    /// The text as it is shown: a line end inside a paragraph is a blank; every other unit stays.
    String shown(Report report) {
        return report.text(span).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
