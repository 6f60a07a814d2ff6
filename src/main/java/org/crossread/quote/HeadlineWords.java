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

/// Gives marked words of a headline or summary line to whoever says them in the report: such a line
/// seldom names the speaker, and words that it only sets in marks look like a term.
final class HeadlineWords {

    /// Two words are a term more often than somebody's words.
    private static final int SHORTEST = 3;

    private final Report report;
    private final List<Draft> drafts;

    /// The paragraphs that are a headline or a summary line.
    private final Set<Integer> lines = new HashSet<>();

    /// What is quoted in the others, by any three words in a row.
    private final Map<List<String>, List<Said>> saids = new HashMap<>();

    private record Said(Draft draft, List<String> words) {}

    private HeadlineWords(Report report, List<Draft> drafts) {
        this.report = report;
        this.drafts = drafts;
        for (Sentence sentence : report.sentences()) {
            if (sentence.kind() == SentenceKind.HEADLINE
                    || sentence.kind() == SentenceKind.BULLET) {
                lines.add(sentence.paragraph());
            }
        }
    }

    /// @param drafts of the whole report, in reading order
    static void attribute(Report report, List<Draft> drafts) {
        var headlines = new HeadlineWords(report, drafts);
        List<Draft> open = drafts.stream().filter(headlines::isOpen).toList();
        if (!open.isEmpty()) {
            headlines.readSaid();
            open.forEach(headlines::attribute);
        }
    }

    private boolean isOpen(Draft draft) {
        return !draft.isAttributed()
                && draft.kind != QuotationKind.INDIRECT
                && lines.contains(draft.paragraph);
    }

    private void readSaid() {
        for (Draft draft : drafts) {
            if (draft.kind.isQuoted() && !lines.contains(draft.paragraph)) {
                var said = new Said(draft, words(draft.span));
                for (int i = 0; i + SHORTEST <= said.words.size(); i++) {
                    saids.computeIfAbsent(
                                    said.words.subList(i, i + SHORTEST), _ -> new ArrayList<>(1))
                            .add(said);
                }
            }
        }
    }

    /// Gives the words to the first quotation that holds them.
    private void attribute(Draft draft) {
        List<String> words = words(draft.span);
        if (words.size() >= SHORTEST) {
            saids.getOrDefault(words.subList(0, SHORTEST), List.of()).stream()
                    .filter(said -> Collections.indexOfSubList(said.words, words) >= 0)
                    .findFirst()
                    .ifPresent(said -> take(draft, said.draft));
        }
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
