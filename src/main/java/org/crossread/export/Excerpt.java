package org.crossread.export;

import org.crossread.model.IndexRange;
import org.crossread.model.Report;
import org.crossread.model.Span;

/// Cuts a text down to a line, or to what stands around some words.
final class Excerpt {
    private Excerpt() {}

    /// The beginning of a text, cut behind a word, on one line.
    ///
    /// @param limit how many code units at most, at least 2
    static String beginning(String text, int limit) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= limit) {
            return line;
        }
        int blank = line.lastIndexOf(' ', limit - 1);
        int end = blank > limit / 2 ? blank : limit - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    /// A note in a place without words, set apart by blanks from the words around it.
    static String apart(String note, Report report, int place) {
        String text = report.text();
        boolean behindWord = place > 0 && !Character.isWhitespace(text.charAt(place - 1));
        boolean beforeWord = place < text.length() && Character.isLetterOrDigit(text.charAt(place));
        return (behindWord ? " " : "") + note + (beforeWord ? " " : "");
    }

    /// The words with at most `reach` code units of their sentence on either side, cut at blanks.
    static Span around(Report report, Span words, int reach) {
        IndexRange sentences = report.sentencesAt(new Span(words.start(), words.end() + 1));
        if (sentences.isEmpty()) {
            return words;
        }
        Span first = report.sentences().get(sentences.first()).span();
        Span last = report.sentences().get(sentences.end() - 1).span();
        int start = Math.max(Math.min(first.start(), words.start()), words.start() - reach);
        int end = Math.min(Math.max(last.end(), words.end()), words.end() + reach);
        String text = report.text();
        while (start > first.start() && start < words.start() && text.charAt(start - 1) != ' ') {
            start++;
        }
        while (end < last.end() && end > words.end() && text.charAt(end) != ' ') {
            end--;
        }
        return new Span(Math.min(start, words.start()), Math.max(end, words.end()));
    }
}
