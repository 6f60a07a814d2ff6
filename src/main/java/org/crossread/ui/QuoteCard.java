package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.ui.control.Icons;
import org.crossread.ui.finding.CardPage;
import org.crossread.ui.finding.Differences;
import org.crossread.ui.finding.QuoteEntry;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.finding.Version;
import org.crossread.ui.page.PageType;

import java.util.ArrayList;
import java.util.List;

/// A quotation whole: both wordings with what was changed in them, who said them, what differs, and
/// what the reader thinks of it.
final class QuoteCard extends Card {

    private final CardActions actions;
    private QuoteEntry entry;
    private List<CardPage> pages;
    private int shown;

    QuoteCard(Selection chosen, CardActions actions, Runnable close) {
        super(close);
        this.actions = actions;
        entry = actions.entry(chosen);
        pages = CardPage.of(entry);
        shown = CardPage.chosen(pages, chosen);
    }

    @Override
    boolean follow(Selection chosen) {
        if (chosen.topic() != Topic.QUOTATIONS) {
            return false;
        }
        QuoteEntry now = actions.entry(chosen);
        boolean same = now.equals(entry);
        entry = now;
        pages = CardPage.of(now);
        shown = same ? Math.min(shown, pages.size() - 1) : CardPage.chosen(pages, chosen);
        fill();
        return true;
    }

    private CardPage page() {
        return pages.get(shown);
    }

    private void fill() {
        Comparison comparison = actions.comparison();
        List<Node> parts = new ArrayList<>(List.of(beside(wordings(comparison))));
        if (page().link().isPresent()) {
            String none =
                    page().isQuoted() ? "reader.card.nothing-differs" : "reader.card.no-flags";
            parts.add(
                    facts(
                            "card-differences",
                            new Differences(comparison, page()).lines(),
                            Messages.text(none)));
        }
        parts.addAll(note(actions.note(entry.place())));
        fill(
                new Head(
                        Integer.toString(entry.number()),
                        entry.tone(),
                        page().relation(),
                        actions.isByHand(entry),
                        turns()),
                parts,
                actions.bar(entry, page()));
    }

    private List<Node> turns() {
        if (pages.size() < 2) {
            return List.of();
        }
        Label count = new Label(Messages.text("reader.card.page", shown + 1, pages.size()));
        count.getStyleClass().add("card-count");
        return List.of(turn(-1), count, turn(1));
    }

    private Button turn(int by) {
        return small(
                by < 0 ? "card-previous" : "card-next",
                by < 0 ? Icons.previous() : Icons.next(),
                by < 0 ? "reader.card.previous" : "reader.card.next",
                () -> {
                    shown = Math.floorMod(shown + by, pages.size());
                    fill();
                    lookup(by < 0 ? "#card-previous" : "#card-next").requestFocus();
                });
    }

    private List<CardVersion> wordings(Comparison comparison) {
        List<Version> versions = page().versions();
        PageType type = actions.type(TEXT);
        List<CardVersion> wordings = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            CardVersion words =
                    CardVersion.of(
                            comparison.report(version.side()),
                            version,
                            page().marks(comparison, i),
                            type);
            if (comparison.transcript().isGiven()) {
                words.getChildren()
                        .add(new CardProof(comparison.transcript(), version, actions.type(SMALL)));
            }
            wordings.add(words);
        }
        return wordings;
    }
}
