package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.QuoteEntry;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.FacingPages;

import java.util.Optional;

/// Changes by hand as keys and menus ask for them: what they change is what is selected or chosen
/// on the pages.
final class HandActions {

    private static final int LONGEST_NAME = 80;

    private final ReaderState state;
    private final FacingPages pages;
    private final HandEdits edits;
    private final HandPanels panels;
    private final Ticks ticks;
    private final HandLinking linking;

    HandActions(ReaderState state, ReaderWindow window) {
        this.state = state;
        this.pages = window.pages();
        this.edits = window.edits();
        this.panels = window.panels();
        this.ticks = new Ticks(state);
        this.linking = new HandLinking(state, pages, edits);
    }

    void link() {
        linking.link();
    }

    void unlink() {
        edits.unlink();
    }

    /// A note on the text that is selected, else on what is chosen.
    void note() {
        notePlace()
                .ifPresentOrElse(
                        panels::note, () -> state.say(Messages.text("reader.notice.no-place")));
    }

    private Optional<Place> notePlace() {
        for (Side side : Side.values()) {
            Span text = pages.page(side).selectedProperty().get();
            if (!text.isEmpty()) {
                return Optional.of(new Place.On(side, text));
            }
        }
        Selection chosen = state.selection();
        if (chosen.isNothing()) {
            return Optional.empty();
        }
        return edits.entry().map(QuoteEntry::place).or(() -> Optional.of(place(chosen)));
    }

    /// Where what is chosen stands.
    static Place place(Selection chosen) {
        if (chosen.isOnBoth()) {
            return new Place.Across(chosen.left().getFirst(), chosen.right().getFirst());
        }
        Side side = chosen.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        return new Place.On(side, chosen.places(side).getFirst());
    }

    /// Gives the chosen quotation the selected text as its bounds.
    void bound() {
        for (Side side : Side.values()) {
            Span text = pages.page(side).selectedProperty().get();
            Optional<Quotation> chosen = chosen(side);
            if (!text.isEmpty() && chosen.isPresent()) {
                pages.page(side).select(new Span(0, 0));
                edits.bound(side, chosen.get(), trimmed(side, text));
                return;
            }
        }
        state.say(Messages.text("reader.notice.no-bounds"));
    }

    /// Makes a quotation of the selected text; asks how the report gives it, and whose it is.
    void add() {
        for (Side side : Side.values()) {
            Span text = pages.page(side).selectedProperty().get();
            if (!text.isEmpty()) {
                Span words = trimmed(side, text);
                boolean isThere =
                        state.reading().findings().comparison().quotations(side).stream()
                                .anyMatch(one -> one.kind().isSpeech() && one.span().equals(words));
                if (isThere) {
                    state.say(Messages.text("reader.notice.is-quotation"));
                } else {
                    pages.page(side).select(new Span(0, 0));
                    panels.quotation(side, words);
                }
                return;
            }
        }
        state.say(Messages.text("reader.notice.no-words"));
    }

    private Span trimmed(Side side, Span text) {
        Report report = state.reading().page(side).report();
        String words = report.text(text);
        int lead = words.length() - words.stripLeading().length();
        int trail = words.length() - words.stripTrailing().length();
        return words.isBlank() ? text : new Span(text.start() + lead, text.end() - trail);
    }

    /// The chosen quotation of a side.
    private Optional<Quotation> chosen(Side side) {
        return edits.entry().stream()
                .flatMap(entry -> entry.quotations(side).stream())
                .filter(one -> state.selection().places(side).contains(one.span()))
                .findFirst();
    }

    void speaker() {
        Side side = chosen(Side.LEFT).isPresent() ? Side.LEFT : Side.RIGHT;
        chosen(side)
                .ifPresentOrElse(
                        one -> panels.speaker(side, one),
                        () -> state.say(Messages.text("reader.notice.no-quotation")));
    }

    /// Asks which names are one, beginning with those that are selected on the pages.
    void names() {
        panels.names(name(Side.LEFT), name(Side.RIGHT));
    }

    private String name(Side side) {
        String text = pages.page(side).selectedText().strip();
        return text.length() > LONGEST_NAME ? "" : text;
    }

    /// Asks how the chosen places relate.
    void relate() {
        HandChoices choices = new HandChoices(state, edits);
        if (choices.groups().isEmpty()) {
            state.say(Messages.text("reader.notice.no-finding"));
        } else {
            panels.standing(choices);
        }
    }

    /// Says that nobody is quoted by the chosen words.
    void nobody() {
        Side side = chosen(Side.LEFT).isPresent() ? Side.LEFT : Side.RIGHT;
        chosen(side)
                .ifPresentOrElse(
                        one -> edits.give(side, one, QuotationKind.SCARE),
                        () -> state.say(Messages.text("reader.notice.no-quotation")));
    }

    void tick(CheckMark mark) {
        edits.entry()
                .ifPresentOrElse(
                        entry ->
                                ticks.toggle(
                                        state.items(Topic.QUOTATIONS).get(entry.number() - 1),
                                        mark),
                        () -> state.say(Messages.text("reader.notice.no-quotation")));
    }
}
