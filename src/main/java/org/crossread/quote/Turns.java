package org.crossread.quote;

import org.crossread.model.Report;

import java.util.Optional;

/// Knows, while a report is read, who asks and who answers, where words in a paragraph of their own
/// name nobody: “‘Is it true?’ Costa asked.” and below “‘No.’”.
final class Turns {

    /// How many paragraphs back somebody may have spoken who speaks in turn.
    private static final int FARTHEST = 4;

    private final Report report;

    /// Who asked somebody something last.
    private Optional<Draft> asker = Optional.empty();

    /// What was quoted last of somebody else than who was quoted last.
    private Optional<Draft> before = Optional.empty();

    Turns(Report report) {
        this.report = report;
    }

    void asked(Draft asker) {
        this.asker = Optional.of(asker);
    }

    /// @param earlier what was quoted right before
    void quoted(Draft earlier, Draft draft) {
        if (!earlier.person.equals(draft.person)) {
            before = Optional.of(earlier);
        }
    }

    /// Who spoke or asked before the earlier one, where one of the two asks and the other answers;
    /// else the earlier one.
    Draft speaker(Draft earlier, Draft draft) {
        if (isQuestion(earlier) && takes(earlier, "asks")) {
            return before.filter(other -> isOther(other, earlier, draft)).orElse(earlier);
        }
        if (isQuestion(draft) && takes(earlier, "answers")) {
            return asker.filter(other -> isOther(other, earlier, draft)).orElse(earlier);
        }
        return earlier;
    }

    private static boolean isOther(Draft other, Draft earlier, Draft draft) {
        return !other.person.equals(earlier.person)
                && draft.paragraph - other.paragraph <= FARTHEST;
    }

    private static boolean takes(Draft draft, String trait) {
        return draft.cue.filter(cue -> cue.takes(trait)).isPresent();
    }

    /// Whether a paragraph asks, outside marks, what the next one may answer.
    boolean isAsked(int paragraph) {
        return paragraph >= 0 && asks(report, paragraph);
    }

    static boolean asks(Report report, int paragraph) {
        return report.text().charAt(report.paragraphs().get(paragraph).end() - 1) == '?';
    }

    private boolean isQuestion(Draft draft) {
        String words = report.text(draft.span);
        return words.indexOf('?', words.length() - 2) >= 0;
    }
}
