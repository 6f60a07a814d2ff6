package org.crossread.segment;

import org.crossread.model.Span;

/// What is glued before the first sentence of a paragraph: `date 2022-03-01 The president …`,
/// `March 1, 2022 — The president …`, `KYIV (Reuters) - The president …`.
final class Preludes {

    private static final String DASHES = "—–-|:";

    private final String text;
    private final PagePhrases page;
    private final Dates dates;
    private final Datelines datelines;

    Preludes(String text, PagePhrases page, Dates dates) {
        this.text = text;
        this.page = page;
        this.datelines = new Datelines(page.agencies());
        this.dates = dates;
    }

    /// Where the paragraph's own words begin; its start if nothing is glued before them.
    ///
    /// @param atTop whether a dateline may stand there
    int end(Span paragraph, boolean atTop) {
        int behindDate = behindDate(paragraph);
        return behindDate > paragraph.start() || !atTop
                ? behindDate
                : datelines.end(text, paragraph);
    }

    private int behindDate(Span paragraph) {
        int behindWord = behindDateWord(paragraph);
        int behindDate = dates.end(text, behindWord, paragraph.end());
        int next = Blanks.skip(text, behindDate, paragraph.end());
        if (behindDate == behindWord || next == paragraph.end()) {
            return paragraph.start();
        }
        boolean dash = DASHES.indexOf(text.charAt(next)) >= 0;
        int own = dash ? Blanks.skip(text, next + 1, paragraph.end()) : next;
        boolean told = dash || behindWord > paragraph.start();
        return told && own > behindDate && own < paragraph.end() ? own : paragraph.start();
    }

    /// Behind a word that announces a date, and its colon; the start if there is none.
    private int behindDateWord(Span paragraph) {
        int at = page.dateStarts().end(text, paragraph.start(), paragraph.end());
        if (at > paragraph.start() && at < paragraph.end() && text.charAt(at) == ':') {
            at++;
        }
        return at > paragraph.start() ? Blanks.skip(text, at, paragraph.end()) : at;
    }
}
