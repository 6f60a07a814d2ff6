package org.crossread.ui;

import javafx.scene.Node;

import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.PassageEvidence;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.SentenceNumbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two passages that belong together, and what shows that they do: the words, names and figures
/// that both have, and what only one has. A sentence that stands alone is shown as such.
final class PassageCard extends Card {

    private final CardActions actions;

    PassageCard(CardActions actions, Runnable close) {
        super(close);
        this.actions = actions;
    }

    @Override
    boolean follow(Selection chosen) {
        Optional<Item> item = actions.passage(chosen);
        item.ifPresent(this::show);
        return item.isPresent();
    }

    private void show(Item item) {
        Comparison comparison = actions.comparison();
        Selection places = item.selection();
        Optional<Pair> pair =
                places.isOnBoth()
                        ? Optional.of(comparison.alignment().pairs().get(places.index()))
                        : Optional.empty();
        // The words stand on the pages, too: where there is little room, they are what is cut.
        List<Node> parts = new ArrayList<>();
        pair.ifPresent(
                found ->
                        parts.add(
                                facts(
                                        "card-evidence",
                                        new PassageEvidence(comparison, found).facts(),
                                        "")));
        parts.addAll(note(actions.note(HandActions.place(places))));
        parts.add(beside(wordings(comparison, places)));
        fill(
                new Head(
                        item.badge(),
                        item.tone(),
                        relation(item),
                        pair.filter(actions::isByHand).isPresent(),
                        List.of()),
                parts,
                actions.bar(item));
    }

    private static String relation(Item item) {
        Selection places = item.selection();
        if (places.isOnBoth()) {
            return item.strong();
        }
        return Messages.text(
                places.right().isEmpty() ? "reader.card.only-left" : "reader.card.only-right");
    }

    private List<CardVersion> wordings(Comparison comparison, Selection places) {
        return Stream.of(Side.values())
                .filter(side -> !places.places(side).isEmpty())
                .map(
                        side ->
                                new CardVersion(
                                        side,
                                        actions.content(side),
                                        places.places(side),
                                        where(comparison, side, places.places(side)),
                                        actions.type(TEXT)))
                .toList();
    }

    /// “Sentence 5 of 13”, “Sentences 4, 11 of 13”.
    private static String where(Comparison comparison, Side side, List<Span> places) {
        SentenceNumbers sentences = new SentenceNumbers(comparison.report(side));
        String numbers =
                places.stream()
                        .map(place -> Integer.toString(sentences.at(place)))
                        .collect(Collectors.joining(", "));
        return Messages.text("reader.evidence.sentence", places.size(), numbers, sentences.count());
    }
}
