package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Change;
import org.crossread.model.Link;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sign between two of the same words that the two reports print otherwise: “…” for “...”, a dash
/// for a comma. Blanks and quotation marks are not looked at, nor is what ends a wording: there a
/// report's own sentence goes on.
///
/// @param one as the first wording has it; empty where it has none
/// @param other likewise
record SignChange(String one, String other) {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Pi}\\p{Pf}\"'`´„‚]+");

    /// @param one the report that the left of a link stands in
    /// @param other the report that its right stands in
    /// @return in reading order; empty where words are joined otherwise
    static List<SignChange> of(Link.Linked link, Report one, Report other) {
        return same(link).flatMap(run -> between(run, one, other).stream()).toList();
    }

    /// Two stretches of the same words.
    private record Run(Span left, Span right) {}

    private static Stream<Run> same(Link.Linked link) {
        return link instanceof Link.Verbatim
                ? Stream.of(new Run(link.left().span(), link.right().span()))
                : link.changes().stream()
                        .filter(change -> change.kind() == Change.Kind.SAME)
                        .map(change -> new Run(change.left(), change.right()));
    }

    private static List<SignChange> between(Run run, Report one, Report other) {
        List<Span> lefts = one.words(run.left());
        List<Span> rights = other.words(run.right());
        List<SignChange> found = new ArrayList<>();
        for (int i = 1; i < lefts.size() && lefts.size() == rights.size(); i++) {
            String left = sign(one, lefts.get(i - 1), lefts.get(i));
            String right = sign(other, rights.get(i - 1), rights.get(i));
            if (!left.equals(right)) {
                found.add(new SignChange(left, right));
            }
        }
        return found;
    }

    private static String sign(Report report, Span before, Span after) {
        String between = report.text(new Span(before.end(), after.start()));
        return UNSEEN.matcher(between).replaceAll("");
    }

    /// “… ↔ ...”.
    String words() {
        return shown(one) + Wording.VERSUS + shown(other);
    }

    private static String shown(String sign) {
        return sign.isEmpty() ? Messages.text("reader.card.missing") : sign;
    }
}
