package org.crossread.quote;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The labels that paragraphs of an interview begin with: `Q:`, `A.`, `Jane Smith:`.
final class Labels {

    private static final int LONGEST = 31;

    private final Report report;
    private final Lexicon lexicon;
    private final Map<String, Integer> counts = new HashMap<>();
    private final boolean isInterview;

    Labels(Report report, Lexicon lexicon) {
        this.report = report;
        this.lexicon = lexicon;
        for (Span paragraph : report.paragraphs()) {
            label(paragraph)
                    .ifPresent(label -> counts.merge(label.in(report.text()), 1, Integer::sum));
        }
        isInterview = counts.keySet().stream().filter(this::speaks).limit(2).count() == 2;
    }

    /// Where the words behind the label of a speaker begin; empty in a paragraph without one, and
    /// in a report where not at least two labels speak.
    Optional<Integer> turnStart(Span paragraph) {
        return label(paragraph)
                .filter(label -> isInterview && speaks(label.in(report.text())))
                .map(label -> behindBlanks(label.end() + 1, paragraph.end()));
    }

    /// Letters, points and blanks before a colon or a point that a blank follows.
    private Optional<Span> label(Span paragraph) {
        String text = report.text();
        int start = paragraph.start();
        int end = Math.min(paragraph.end() - 1, start + LONGEST + 1);
        int found = -1;
        if (Character.isLetter(text.charAt(start))) {
            for (int i = start + 1; i < end; i++) {
                char c = text.charAt(i);
                if ((c == ':' || c == '.') && Character.isWhitespace(text.charAt(i + 1))) {
                    found = i;
                }
                if (!Character.isLetter(c) && ".\u2019' -".indexOf(c) < 0) {
                    break;
                }
            }
        }
        boolean isLabel = found >= 0 && behindBlanks(found + 1, paragraph.end()) < paragraph.end();
        return isLabel ? Optional.of(new Span(start, found)) : Optional.empty();
    }

    private int behindBlanks(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(report.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /// “Marsh said:”: no label but a sentence.
    private boolean isSaid(String[] words) {
        String last = words[words.length - 1];
        return words.length > 1 && Character.isLowerCase(last.charAt(0)) && lexicon.isVerb(last);
    }

    /// `Q` and the like, or a name that comes back.
    private boolean speaks(String label) {
        boolean turn = lexicon.is(WordClass.TURNS, label.toLowerCase(Locale.ROOT));
        String[] words = label.split(" ");
        boolean name = Character.isUpperCase(label.charAt(0)) && words.length <= 4;
        return turn || name && !isSaid(words) && counts.get(label) >= 2;
    }
}
