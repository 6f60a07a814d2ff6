package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.FacingPages;

import java.util.Comparator;
import java.util.Optional;

/// Linking by hand what is selected or chosen on both pages, at once or one after the other.
final class HandLinking {

    private final ReaderState state;
    private final FacingPages pages;
    private final HandEdits edits;
    private Optional<Place.On> started = Optional.empty();

    HandLinking(ReaderState state, FacingPages pages, HandEdits edits) {
        this.state = state;
        this.pages = pages;
        this.edits = edits;
    }

    /// Links what is selected on both pages. Where only one has something, that is remembered, and
    /// the next press links it with a place of the other page.
    void link() {
        Optional<Span> left = place(Side.LEFT);
        Optional<Span> right = place(Side.RIGHT);
        if (left.isPresent() && right.isPresent()) {
            join(left.get(), right.get());
        } else if (started.isPresent() && place(started.get().side().other()).isPresent()) {
            Side side = started.get().side();
            Span other = place(side.other()).orElseThrow();
            join(side.of(started.get().span(), other), side.of(other, started.get().span()));
        } else if (left.isPresent()) {
            start(Side.LEFT, left.get());
        } else {
            right.ifPresentOrElse(
                    span -> start(Side.RIGHT, span),
                    () -> state.say(Messages.text("reader.notice.nothing-to-link")));
        }
    }

    private void start(Side side, Span span) {
        started = Optional.of(new Place.On(side, span));
        state.say(Messages.text("reader.notice.link-on", Wording.side(side.other())));
    }

    private void join(Span left, Span right) {
        started = Optional.empty();
        for (Side side : Side.values()) {
            pages.page(side).select(new Span(0, 0));
        }
        edits.link(left, right);
    }

    /// The quotation or sentences meant on a page: what text is selected there, else what is
    /// chosen and has no partner.
    private Optional<Span> place(Side side) {
        Span text = pages.page(side).selectedProperty().get();
        Selection chosen = state.selection();
        if (!text.isEmpty()) {
            return Optional.of(quotation(side, text).map(Quotation::span).orElse(text));
        }
        return chosen.isOnBoth() ? Optional.empty() : chosen.places(side).stream().findFirst();
    }

    /// The speech that selected text means: most of it is selected, or holds the selection.
    private Optional<Quotation> quotation(Side side, Span text) {
        return state.reading().findings().comparison().quotations(side).stream()
                .filter(one -> one.kind().isSpeech() && one.span().overlaps(text))
                .filter(
                        one ->
                                one.span().contains(text)
                                        || 2 * common(one.span(), text) > one.span().length())
                .max(Comparator.comparingInt(one -> common(one.span(), text)));
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
