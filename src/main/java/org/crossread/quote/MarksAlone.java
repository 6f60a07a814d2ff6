package org.crossread.quote;

import org.crossread.model.QuotationKind;
import org.crossread.model.Report;

import java.util.List;

/// What can be told of quotations in a language that the finder has no words of: that marks stand
/// around a sentence, a part of one, or a term. Whose words they are it does not guess.
final class MarksAlone {

    /// Fewer words in marks are a term, a title or a name.
    private static final int FEWEST = 5;

    private MarksAlone() {}

    /// @param drafts as they were found by the words of another language
    static List<Draft> of(Report report, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.kind != QuotationKind.INDIRECT)
                .map(draft -> marked(report, draft))
                .toList();
    }

    private static Draft marked(Report report, Draft found) {
        var draft = new Draft(found.span, found.paragraph);
        draft.kind = kind(report, found);
        return draft;
    }

    private static QuotationKind kind(Report report, Draft draft) {
        int words = report.words(draft.span).size();
        if (words < FEWEST) {
            return QuotationKind.SCARE;
        }
        int first =
                report.text(draft.span)
                        .codePoints()
                        .filter(Character::isLetter)
                        .findFirst()
                        .orElse('a');
        return Character.isUpperCase(first) ? QuotationKind.DIRECT : QuotationKind.MIXED;
    }
}
