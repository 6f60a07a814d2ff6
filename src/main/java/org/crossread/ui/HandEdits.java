package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.HandChange;
import org.crossread.model.HandNames;
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.model.Naming;
import org.crossread.model.Origin;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.QuoteEntry;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;

import java.util.List;
import java.util.Optional;

/// What a reader changes by hand: each change is one step that can be taken back.
final class HandEdits {

    private final ReaderState state;

    HandEdits(ReaderState state) {
        this.state = state;
    }

    private void change(String key, HandChange change) {
        String step = Messages.text(key);
        state.hand().change(step, change);
        state.say(Messages.text("reader.notice.done", step));
    }

    void link(Span left, Span right) {
        change("reader.done.link", new HandChange.Linked(left, right));
        state.chooseAt(left, right);
    }

    /// Takes the chosen pair apart.
    void unlink() {
        unlink(state.selection());
    }

    void unlink(Selection chosen) {
        if (!chosen.isOnBoth()) {
            state.say(Messages.text("reader.notice.no-pair"));
            return;
        }
        change(
                "reader.done.unlink",
                new HandChange.Unlinked(hull(chosen, Side.LEFT), hull(chosen, Side.RIGHT)));
    }

    private static Span hull(Selection chosen, Side side) {
        List<Span> places = chosen.places(side);
        return chosen.topic() == Topic.PASSAGES
                ? places.stream().reduce(Span::hull).orElseThrow()
                : places.getFirst();
    }

    void relate(Link.Linked link, LinkKind kind) {
        if (kind == link.kind()) {
            return;
        }
        change(
                "reader.done.relate",
                new HandChange.RelationChanged(link.left().span(), link.right().span(), kind));
    }

    /// Says how the chosen passages relate.
    void relate(Relation relation) {
        relate(state.selection(), relation);
    }

    void relate(Selection chosen, Relation relation) {
        if (chosen.topic() == Topic.PASSAGES && chosen.isOnBoth()) {
            change(
                    "reader.done.relate",
                    new HandChange.PassageChanged(
                            chosen.left().getFirst(), chosen.right().getFirst(), relation));
        }
    }

    void name(Side side, Quotation quotation, String person) {
        if (!person.isBlank() && !person.strip().equals(quotation.person())) {
            change(
                    "reader.done.speaker",
                    new HandChange.SpeakerChanged(side, quotation.span(), person.strip()));
        }
    }

    void give(Side side, Quotation quotation, QuotationKind kind) {
        if (kind != quotation.kind()) {
            change("reader.done.kind", new HandChange.KindChanged(side, quotation.span(), kind));
        }
    }

    /// Takes words as a quotation, and chooses it.
    ///
    /// @param person who said it; may be empty
    void add(Side side, Span words, QuotationKind kind, String person) {
        change("reader.done.add", new HandChange.Added(side, words, kind, person.strip()));
        state.pick(side, words.start());
        state.say(Messages.text("reader.notice.done", Messages.text("reader.done.add")));
    }

    /// Says whether two names are one.
    void names(String one, String other, Naming naming) {
        if (one.isBlank() || other.isBlank() || HandNames.isSame(one, other)) {
            state.say(Messages.text("reader.notice.two-names"));
        } else if (state.hand().work().names().of(one, other).orElse(Naming.AS_FOUND) != naming) {
            change(
                    switch (naming) {
                        case ONE -> "reader.done.names-one";
                        case TWO -> "reader.done.names-two";
                        case AS_FOUND -> "reader.done.names-found";
                    },
                    new HandChange.NamesJudged(one.strip(), other.strip(), naming));
        }
    }

    void bound(Side side, Quotation quotation, Span bounds) {
        change("reader.done.bounds", new HandChange.BoundsChanged(side, quotation.span(), bounds));
    }

    /// Writes a note, or takes it away when it has no words.
    void note(Place place, String words) {
        String before = state.hand().work().notes().getOrDefault(place, "");
        if (!before.equals(words.strip())) {
            change(
                    words.isBlank() ? "reader.done.unnote" : "reader.done.note",
                    new HandChange.Noted(place, words.strip()));
        }
    }

    /// Puts right where a report comes from.
    void facts(HandChange.FactsChanged facts) {
        Origin now = state.reading().origin(facts.side());
        if (!facts.of(now).equals(now)) {
            change("reader.done.facts", facts);
        }
    }

    String note(Place place) {
        return state.hand().work().notes().getOrDefault(place, "");
    }

    /// The entry that is chosen; empty where no quotation is.
    Optional<QuoteEntry> entry() {
        Selection chosen = state.selection();
        return chosen.isNothing() || chosen.topic() != Topic.QUOTATIONS
                ? Optional.empty()
                : Optional.of(state.reading().findings().entries().get(chosen.index()));
    }
}
