package org.crossread.quote;

import org.crossread.model.Folding;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Gives marked words of a headline or summary line to whoever says them in the report: such a line
/// seldom names the speaker, and words that it only sets in marks look like a term.
final class HeadlineWords {

    /// Two words are a term more often than somebody's words, but for single marks, in which
    /// headlines set what is quoted below them.
    private static final int SHORTEST = 3;

    /// In characters.
    private static final int LONGEST_LINE = 80;

    private final Report report;
    private final List<Draft> drafts;

    private final Set<Integer> lines;

    /// What is quoted in the others, by any three words in a row and any fewer.
    private final Map<List<String>, List<Said>> saids = new HashMap<>();

    private record Said(Draft draft, List<String> words) {}

    private HeadlineWords(Report report, Set<Integer> lines, List<Draft> drafts) {
        this.report = report;
        this.drafts = drafts;
        this.lines = lines;
    }

    /// The paragraphs that are a headline or a summary line.
    static Set<Integer> lines(Report report) {
        Set<Integer> lines = new HashSet<>();
        for (Sentence sentence : report.sentences()) {
            if (sentence.kind() == SentenceKind.HEADLINE
                    || sentence.kind() == SentenceKind.BULLET) {
                lines.add(sentence.paragraph());
            }
        }
        for (int i = 0; i < report.paragraphs().size(); i++) {
            if (isMarked(report.text(), report.paragraphs().get(i))) {
                lines.add(i);
            }
        }
        return lines;
    }

    /// “‘We can't go on’” between paragraphs: a short line in single marks.
    private static boolean isMarked(String text, Span line) {
        return line.length() > 2
                && line.length() <= LONGEST_LINE
                && QuoteMarks.isSingle(text.charAt(line.start()))
                && QuoteMarks.close(text.charAt(line.start()), text.charAt(line.end() - 1));
    }

    /// @param lines the paragraphs that are a headline or a summary line
    /// @param drafts of the whole report, in reading order
    static void attribute(Report report, Set<Integer> lines, List<Draft> drafts) {
        var headlines = new HeadlineWords(report, lines, drafts);
        List<Draft> open = drafts.stream().filter(headlines::isOpen).toList();
        if (!open.isEmpty()) {
            headlines.readSaid();
            open.forEach(headlines::attribute);
        }
    }

    private boolean isOpen(Draft draft) {
        return (!draft.isAttributed() || draft.cue.isEmpty())
                && draft.kind != QuotationKind.INDIRECT
                && lines.contains(draft.paragraph);
    }

    private void readSaid() {
        for (Draft draft : drafts) {
            if (draft.kind.isQuoted() && !lines.contains(draft.paragraph)) {
                var said = new Said(draft, words(draft.span));
                for (int i = 0; i < said.words.size(); i++) {
                    for (int to = i + 1; to <= Math.min(i + SHORTEST, said.words.size()); to++) {
                        saids.computeIfAbsent(said.words.subList(i, to), _ -> new ArrayList<>(1))
                                .add(said);
                    }
                }
            }
        }
    }

    /// Gives the words to the first quotation that holds them.
    private void attribute(Draft draft) {
        List<String> words = words(draft.span);
        if (words.size() >= SHORTEST) {
            holding(words).findFirst().ifPresent(said -> take(draft, said.draft));
        } else if (QuoteMarks.isSingle(report.text().charAt(draft.span.start()))) {
            List<Said> all = holding(words).toList();
            boolean isOnes = all.stream().map(said -> said.draft.person).distinct().count() == 1;
            if (isOnes) {
                take(draft, all.getFirst().draft);
            }
        }
    }

    private Stream<Said> holding(List<String> words) {
        List<String> beginning = words.subList(0, Math.min(SHORTEST, words.size()));
        return saids.getOrDefault(beginning, List.of()).stream()
                .filter(said -> Collections.indexOfSubList(said.words, words) >= 0);
    }

    private static void take(Draft draft, Draft said) {
        if (draft.kind == QuotationKind.SCARE) {
            draft.kind = QuotationKind.MIXED;
        }
        if (said.isAttributed()) {
            draft.follow(said);
        }
    }

    private List<String> words(Span span) {
        List<String> words = new ArrayList<>();
        int first = report.words().countBefore(span.start());
        for (int i = first; i < report.words().size(); i++) {
            if (report.words().end(i) > span.end()) {
                break;
            }
            words.add(Folding.word(report.text(report.words().get(i))));
        }
        return words;
    }
}
