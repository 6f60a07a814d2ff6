package org.crossread.segment;

import org.crossread.model.Span;

import java.util.Locale;

/// What is glued before the first sentence of a paragraph: `date 2022-03-01 The president …`,
/// `March 1, 2022 — The president …`.
final class Preludes {

    private static final int LONGEST_WORD = 16;

    private final PagePhrases page;
    private final Dates dates;

    Preludes(PagePhrases page, Dates dates) {
        this.page = page;
        this.dates = dates;
    }

    /// Where the paragraph's own words begin; its start if nothing is glued before them.
    int end(String text, Span paragraph) {
        int behindWord = behindDateWord(text, paragraph);
        int behindDate = dates.end(text, behindWord, paragraph.end());
        if (behindDate == behindWord) {
            return paragraph.start();
        }
        int next = Blanks.skip(text, behindDate, paragraph.end());
        boolean dash = next < paragraph.end() && "—–-|:".indexOf(text.charAt(next)) >= 0;
        int own = dash ? Blanks.skip(text, next + 1, paragraph.end()) : next;
        boolean worded = behindWord > paragraph.start();
        return (dash || worded) && own > behindDate && own < paragraph.end()
                ? own
                : paragraph.start();
    }

    /// Behind a word that announces a date, and its colon; the start if there is none.
    private int behindDateWord(String text, Span paragraph) {
        int longest = Math.min(paragraph.end(), paragraph.start() + LONGEST_WORD);
        String head = text.substring(paragraph.start(), longest).toLowerCase(Locale.ROOT);
        int behind = 0;
        for (String word : page.dateStarts()) {
            if (word.length() > behind && head.startsWith(word)) {
                behind = word.length();
            }
        }
        int at = paragraph.start() + behind;
        if (behind > 0 && at < paragraph.end() && text.charAt(at) == ':') {
            at++;
        }
        return behind == 0 ? paragraph.start() : Blanks.skip(text, at, paragraph.end());
    }
}
