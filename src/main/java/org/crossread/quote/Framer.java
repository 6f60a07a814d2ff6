package org.crossread.quote;

import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a report into frames: its sentences, joined where a boundary lies inside marks.
final class Framer {

    private static final int LONGEST = 3000;

    private static final Pattern WRITTEN_AT =
            Pattern.compile(
                    "\\[?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\b\\.?)?(?: [A-Z]{2,4}\\b)?\\]?"
                            + "(?: ?[-–—|:])?\\s+(?=[\\p{Lu}\"“‘«„'])");

    /// Sentences `first` to before `end` as one stretch.
    record Cut(Span span, SentenceKind kind, int paragraph) {}

    private Framer() {}

    static List<Cut> cuts(Report report, List<Marked> marked) {
        List<Cut> cuts = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : report.sentences()) {
            while (at < marked.size() && marked.get(at).span().end() <= sentence.span().start()) {
                at++;
            }
            boolean inside =
                    at < marked.size() && marked.get(at).span().start() < sentence.span().start();
            boolean signed = !cuts.isEmpty() && isSignature(report, cuts.getLast(), sentence);
            if ((inside || signed) && !cuts.isEmpty() && joins(cuts.getLast(), sentence)) {
                Cut last = cuts.removeLast();
                cuts.add(new Cut(last.span().hull(sentence.span()), last.kind(), last.paragraph()));
            } else {
                pieces(report, sentence, cuts);
            }
        }
        return cuts;
    }

    /// A sentence as one cut, or as several where nobody can have written it as one.
    private static void pieces(Report report, Sentence sentence, List<Cut> cuts) {
        String text = report.text();
        int start = behindTime(report, sentence);
        int end = sentence.span().end();
        while (end - start > LONGEST) {
            int cut = text.lastIndexOf(' ', start + LONGEST);
            int at = cut > start + LONGEST / 2 ? cut : start + LONGEST;
            at -= Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
            cuts.add(new Cut(new Span(start, at), sentence.kind(), sentence.paragraph()));
            start = at;
        }
        cuts.add(new Cut(new Span(start, end), sentence.kind(), sentence.paragraph()));
    }

    /// “16:55 A woman described …”: the time at which a live report was written is none of its
    /// words.
    private static int behindTime(Report report, Sentence sentence) {
        Span span = sentence.span();
        if (report.paragraphs().get(sentence.paragraph()).start() != span.start()) {
            return span.start();
        }
        Matcher time = WRITTEN_AT.matcher(report.text()).region(span.start(), span.end());
        return time.lookingAt() ? time.end() : span.start();
    }

    /// “… .” – Jane Smith
    private static boolean isSignature(Report report, Cut last, Sentence sentence) {
        String text = report.text(sentence.span());
        boolean dash = "-\u2013\u2014".indexOf(text.charAt(0)) >= 0;
        return dash
                && text.length() < 60
                && last.paragraph() == sentence.paragraph()
                && QuoteMarks.isMark(report.text().charAt(last.span().end() - 1));
    }

    private static boolean joins(Cut last, Sentence sentence) {
        return last.paragraph() == sentence.paragraph()
                && sentence.span().end() - last.span().start() <= LONGEST;
    }

    /// For each token of a cut the place of the marked stretch it lies in.
    ///
    /// @param first a stretch that does not end before the cut
    static int[] marks(TokenTable tokens, int cut, List<Marked> marked, int first) {
        int from = tokens.first(cut);
        int[] marks = new int[tokens.first(cut + 1) - from];
        int at = first;
        for (int i = 0; i < marks.length; i++) {
            int start = tokens.start(from + i);
            while (at < marked.size() && marked.get(at).span().end() <= start) {
                at++;
            }
            boolean inside = at < marked.size() && marked.get(at).span().start() <= start;
            marks[i] = inside ? at : Frame.OUTSIDE;
        }
        return marks;
    }
}
