package org.crossread.link;

import org.crossread.link.Edit.Omission;
import org.crossread.model.Flag;
import org.crossread.model.Folding;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the negations, figures and names that one quotation leaves out in the middle of what both
/// give. Between sentences that is news; inside a quotation it changes what was said.
final class Losses {

    /// An ellipsis may stand for any number of words; for this few it hides the one that matters.
    static final int FEW = 3;

    private static final Set<String> NEGATIONS = WordList.folded("negations.txt");
    private static final Set<String> NUMBERS = WordList.folded("numbers.txt");

    private Losses() {}

    /// Omissions that a reader cannot see, or that are too short to be more than one word's loss.
    static List<Omission> suspects(Edit edit) {
        return edit.omissions().stream()
                .filter(omission -> !omission.isMarked() || omission.words() <= FEW)
                .toList();
    }

    static List<Flag> flags(Saying left, Saying right, Edit edit) {
        List<Flag> flags = new ArrayList<>();
        for (Omission omission : suspects(edit)) {
            Report report = omission.isLeft() ? left.report() : right.report();
            for (Span word : report.words(omission.place())) {
                kind(report, word)
                        .filter(kind -> !omission.isMarked() || kind == Flag.Kind.NEGATION)
                        .ifPresent(kind -> add(kind, word, omission, flags));
            }
        }
        return flags;
    }

    /// The words of one name, or of one figure, are one flag.
    private static void add(Flag.Kind kind, Span word, Omission omission, List<Flag> flags) {
        Span span = word;
        if (!flags.isEmpty() && flags.getLast().kind() == kind) {
            Span last = omission.isLeft() ? flags.getLast().left() : flags.getLast().right();
            if (last.end() + 1 == word.start()) {
                flags.removeLast();
                span = last.hull(word);
            }
        }
        flags.add(
                omission.isLeft()
                        ? new Flag(kind, span, omission.gap())
                        : new Flag(kind, omission.gap(), span));
    }

    private static Optional<Flag.Kind> kind(Report report, Span span) {
        String word = report.text(span);
        String folded = Folding.word(word);
        if (NEGATIONS.contains(folded)) {
            return Optional.of(Flag.Kind.NEGATION);
        }
        if (NUMBERS.contains(folded) || word.chars().anyMatch(Character::isDigit)) {
            return Optional.of(Flag.Kind.NUMBER);
        }
        return isName(report, span, word) ? Optional.of(Flag.Kind.NAME) : Optional.empty();
    }

    /// A capital that no sentence begins with.
    private static boolean isName(Report report, Span span, String word) {
        if (!Character.isUpperCase(word.codePointAt(0))
                || word.startsWith("I'")
                || word.equals("I")) {
            return false;
        }
        int before = span.start() - 1;
        while (before >= 0 && !isTelling(report.text().charAt(before))) {
            before--;
        }
        return before >= 0 && Character.isLetterOrDigit(report.text().charAt(before));
    }

    private static boolean isTelling(char c) {
        return Character.isLetterOrDigit(c) || ".!?:…\"“”«»".indexOf(c) >= 0;
    }
}
