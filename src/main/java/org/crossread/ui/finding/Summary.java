package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.Relation;
import org.crossread.model.Side;

import java.util.List;

/// What is said of a chosen line of a list, inside another line.
///
/// @param relation how it stands across the reports
/// @param differences what differs between its two wordings, the weightiest first
public record Summary(String relation, List<String> differences) {

    public Summary {
        differences = List.copyOf(differences);
    }

    public static Summary of(Findings findings, Selection chosen) {
        return switch (chosen.topic()) {
            case QUOTATIONS -> of(findings.comparison(), findings.entries(), chosen);
            case PASSAGES -> passage(findings.comparison(), chosen);
            case FLAGS, NOTES ->
                    new Summary(
                            findings.items().get(chosen.topic()).get(chosen.index()).strong(),
                            List.of());
        };
    }

    private static Summary of(Comparison comparison, List<QuoteEntry> entries, Selection chosen) {
        List<CardPage> pages = CardPage.of(entries.get(chosen.index()));
        CardPage page = pages.get(CardPage.chosen(pages, chosen));
        return new Summary(
                page.briefly(),
                page.link().isEmpty() ? List.of() : new Differences(comparison, page).inBrief());
    }

    private static Summary passage(Comparison comparison, Selection chosen) {
        List<Pair> pairs = comparison.alignment().pairs();
        if (chosen.index() >= pairs.size()) {
            return new Summary(only(chosen.left().isEmpty() ? Side.RIGHT : Side.LEFT), List.of());
        }
        Pair pair = pairs.get(chosen.index());
        return new Summary(
                Messages.text(key(pair.relation())),
                new PassageEvidence(comparison, pair).inBrief());
    }

    /// That only one report has it.
    static String only(Side side) {
        return Messages.text(side == Side.LEFT ? "reader.brief.in-left" : "reader.brief.in-right");
    }

    private static String key(Relation relation) {
        return switch (relation) {
            case SAME -> "reader.brief.same";
            case REWORDED -> "reader.brief.reworded";
            case PARTLY -> "reader.brief.partly";
        };
    }
}
