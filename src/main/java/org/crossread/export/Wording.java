package org.crossread.export;

import org.crossread.l10n.Days;
import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Change;
import org.crossread.model.Figures;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.Origin;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What every export for people says, in the words of the bundle.
final class Wording {

    static final String DOT = " · ";

    private Wording() {}

    static String side(Side side) {
        return Messages.text(side == Side.LEFT ? "export.left" : "export.right");
    }

    static String title(Origin origin) {
        return origin.title().isBlank() ? Messages.text("export.untitled") : origin.title();
    }

    /// Outlet, date and file, as far as they are known.
    static String origin(Origin origin) {
        return Stream.of(
                        origin.outlet(),
                        Days.inWords(origin.date()),
                        FileNames.inWords(origin.fileName()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(DOT));
    }

    static String sentencesShared(Figures.Share share) {
        return Messages.text(
                "export.figures.sentences", share.sentencesPaired(), share.sentences());
    }

    static String wordsShared(Figures.Share share) {
        long percent =
                share.words() == 0 ? 0 : Math.round(100.0 * share.wordsShared() / share.words());
        return Messages.text("export.figures.words", percent, share.words());
    }

    static String relation(Link link) {
        return switch (link) {
            case Link.Verbatim _ -> Messages.text("export.relation.verbatim");
            case Link.Trimmed _ -> Messages.text("export.relation.trimmed");
            case Link.Altered _ -> Messages.text("export.relation.altered");
            case Link.ReportedIndirectly(var left, _, _, _) ->
                    Messages.text(
                            left.kind().isQuoted()
                                    ? "export.relation.reported-right"
                                    : "export.relation.reported-left");
            case Link.SameStatement _ -> Messages.text("export.relation.same-statement");
            case Link.OnlyHere(var side, _) -> onlyHere(side);
        };
    }

    static String onlyHere(Side side) {
        return Messages.text(
                side == Side.LEFT ? "export.relation.only-left" : "export.relation.only-right");
    }

    static String flag(Flag.Kind kind) {
        return Messages.text("export.flag." + Terms.of(kind));
    }

    /// What a mark says of the words in the other place: “changed date; right: Monday”.
    static String flagNote(Flag flag, Side other, Report report) {
        Span span = flag.span(other);
        return span.isEmpty()
                ? Messages.text("export.flag.missing", flag(flag.kind()))
                : Messages.text("export.flag.other", flag(flag.kind()), report.text(span));
    }

    static String passage(Pair pair) {
        return Messages.text("export.passage." + Terms.of(pair.relation()));
    }

    /// How a pair stands: how alike, how many words are the same, and where on the other side.
    static String pair(Pair pair, Findings findings) {
        int all = words(pair, Side.LEFT, findings);
        long same = 0;
        for (Change change : pair.changes()) {
            if (change.kind().agrees()) {
                same += findings.report(Side.LEFT).words(change.left()).size();
            }
        }
        String words = Messages.text("export.passage.words", same, all);
        return passage(pair)
                + DOT
                + words
                + (pair.transposed() ? DOT + Messages.text("export.passage.transposed") : "");
    }

    private static int words(Pair pair, Side side, Findings findings) {
        Report report = findings.report(side);
        return pair.sentences(side).stream()
                .mapToInt(one -> report.words(report.sentences().get(one).span()).size())
                .sum();
    }
}
