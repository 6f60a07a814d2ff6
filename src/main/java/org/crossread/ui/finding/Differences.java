package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// What differs between two wordings, said in words.
public final class Differences {

    private static final int MOST = 6;

    private final CardPage page;
    private final Report one;
    private final Report other;

    public Differences(Comparison comparison, CardPage page) {
        this.page = page;
        one = comparison.report(page.versions().getFirst().side());
        other = comparison.report(page.versions().getLast().side());
    }

    /// At most some lines; the last one then says how many more there are.
    public List<CardFact> lines() {
        List<CardFact> lines = new ArrayList<>();
        page.link().ifPresent(link -> collect(link, lines));
        if (lines.size() <= MOST) {
            return lines;
        }
        List<CardFact> shown = new ArrayList<>(lines.subList(0, MOST));
        shown.add(new CardFact("", Messages.text("reader.card.more", lines.size() - MOST)));
        return shown;
    }

    private void collect(Link.Linked link, List<CardFact> lines) {
        link.flags().forEach(flag -> lines.add(flagged(flag)));
        boolean quoted = link.left().kind().isQuoted() && link.right().kind().isQuoted();
        for (Change change : quoted ? link.changes() : List.<Change>of()) {
            boolean known = link.flags().stream().anyMatch(flag -> covers(flag, change));
            if (!known) {
                changed(change, lines);
            }
        }
    }

    private static boolean covers(Flag flag, Change change) {
        return flag.left().overlaps(change.left()) || flag.right().overlaps(change.right());
    }

    private CardFact flagged(Flag flag) {
        return new CardFact(
                Messages.text(FlagItems.key(flag.kind())),
                words(one, flag.left()) + Wording.VERSUS + words(other, flag.right()));
    }

    private void changed(Change change, List<CardFact> lines) {
        switch (change.kind()) {
            case SAME, INFLECTED -> {}
            case SYNONYM -> lines.add(both("reader.card.synonym", change));
            case REPLACED -> lines.add(both("reader.card.replaced", change));
            case REMOVED -> lines.add(new CardFact(only(0), words(one, change.left())));
            case ADDED -> lines.add(new CardFact(only(1), words(other, change.right())));
        }
    }

    private CardFact both(String key, Change change) {
        return new CardFact(
                Messages.text(key),
                words(one, change.left()) + Wording.VERSUS + words(other, change.right()));
    }

    private String only(int version) {
        if (!page.across()) {
            return Messages.text(version == 0 ? "reader.card.first" : "reader.card.second");
        }
        return Messages.text(
                page.versions().get(version).side() == Side.LEFT
                        ? "reader.card.only-left"
                        : "reader.card.only-right");
    }

    private static String words(Report report, Span span) {
        return span.isEmpty()
                ? Messages.text("reader.flag.missing")
                : "“" + Wording.line(report, span) + "”";
    }
}
