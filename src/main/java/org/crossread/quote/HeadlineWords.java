package org.crossread.quote;

import org.crossread.model.Folding;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives marked words of a headline or summary line to whoever says them in the report: such a line
/// seldom names the speaker, and words that it only sets in marks look like a term.
final class HeadlineWords {

    /// Two words are a term more often than somebody's words.
    private static final int SHORTEST = 3;

    private final Report report;

    /// Of each paragraph that is a headline or a summary line.
    private final Map<Integer, SentenceKind> kinds = new HashMap<>();

    HeadlineWords(Report report) {
        this.report = report;
        for (Sentence sentence : report.sentences()) {
            if (sentence.kind() == SentenceKind.HEADLINE
                    || sentence.kind() == SentenceKind.BULLET) {
                kinds.put(sentence.paragraph(), sentence.kind());
            }
        }
    }

    /// @param drafts of the whole report, in reading order
    void attribute(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean isOpen = !draft.isAttributed() && draft.kind != QuotationKind.INDIRECT;
            if (isOpen && kinds.containsKey(draft.paragraph)) {
                said(draft, drafts).ifPresent(said -> take(draft, said));
            }
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

    /// The quotation of the report's own text that holds the words.
    private Optional<Draft> said(Draft draft, List<Draft> drafts) {
        List<String> words = words(draft.span);
        if (words.size() < SHORTEST) {
            return Optional.empty();
        }
        return drafts.stream()
                .filter(other -> other.kind.isQuoted() && !kinds.containsKey(other.paragraph))
                .filter(other -> holds(words(other.span), words))
                .findFirst();
    }

    private static boolean holds(List<String> whole, List<String> part) {
        for (int i = 0; i + part.size() <= whole.size(); i++) {
            if (whole.subList(i, i + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
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
