package org.crossread.model;

/// One thing that a person changed by hand. A quotation is named by the span that it had when the
/// change was made.
public sealed interface HandChange {

    /// Says that two places belong together: two quotations, where both spans are those of
    /// quotations; else the sentences that the spans touch.
    record Linked(Span left, Span right) implements HandChange {}

    /// Says that two places do not belong together; quotations or sentences likewise.
    record Unlinked(Span left, Span right) implements HandChange {}

    /// Says how two linked quotations relate.
    record RelationChanged(Span left, Span right, LinkKind relation) implements HandChange {}

    /// Says how two paired passages relate.
    record PassageChanged(Span left, Span right, Relation relation) implements HandChange {}

    /// Names the speaker of a quotation.
    record SpeakerChanged(Side side, Span quotation, String person) implements HandChange {
        public SpeakerChanged {
            if (person.isBlank()) {
                throw new IllegalArgumentException("nobody is named");
            }
        }
    }

    /// Says how a report gives somebody's words; `SCARE` where it gives nobody's.
    record KindChanged(Side side, Span quotation, QuotationKind kind) implements HandChange {}

    /// Says where a quotation begins and ends.
    record BoundsChanged(Side side, Span quotation, Span bounds) implements HandChange {
        public BoundsChanged {
            if (bounds.isEmpty()) {
                throw new IllegalArgumentException("no bounds: " + bounds);
            }
        }
    }

    /// Says that somebody is quoted where the program found nobody, or only marked words.
    ///
    /// @param kind not `SCARE`
    /// @param person who said it; empty where nobody is named
    record Added(Side side, Span quotation, QuotationKind kind, String person)
            implements HandChange {
        public Added {
            if (quotation.isEmpty() || !kind.isSpeech()) {
                throw new IllegalArgumentException("no quotation: " + kind + " at " + quotation);
            }
        }
    }

    /// A note; without words it takes the note of that place away.
    record Noted(Place place, String words) implements HandChange {}

    /// Ticks a finding; `OPEN` takes the tick away.
    record Checked(Place place, CheckMark mark) implements HandChange {}

    /// Says where a report comes from. What is not known is empty.
    record FactsChanged(Side side, String title, String outlet, String author, String date)
            implements HandChange {
        public FactsChanged {
            if (title.isBlank()) {
                throw new IllegalArgumentException("no title");
            }
        }

        /// The same file with these facts.
        public Origin of(Origin origin) {
            return origin.withFacts(title, outlet, author, date);
        }
    }

    /// Says whether two names are one person's, place's or figure's, wherever either report has
    /// them.
    record NamesJudged(String one, String other, Naming naming) implements HandChange {
        public NamesJudged {
            if (one.isBlank() || other.isBlank() || HandNames.isSame(one, other)) {
                throw new IllegalArgumentException("no two names: " + one + ", " + other);
            }
        }
    }

    /// The same change when left and right change sides.
    default HandChange swapped() {
        return switch (this) {
            case Linked(Span left, Span right) -> new Linked(right, left);
            case Unlinked(Span left, Span right) -> new Unlinked(right, left);
            case RelationChanged(Span left, Span right, LinkKind relation) ->
                    new RelationChanged(right, left, relation);
            case PassageChanged(Span left, Span right, Relation relation) ->
                    new PassageChanged(right, left, relation);
            case SpeakerChanged(Side side, Span quotation, String person) ->
                    new SpeakerChanged(side.other(), quotation, person);
            case KindChanged(Side side, Span quotation, QuotationKind kind) ->
                    new KindChanged(side.other(), quotation, kind);
            case BoundsChanged(Side side, Span quotation, Span bounds) ->
                    new BoundsChanged(side.other(), quotation, bounds);
            case Added(Side side, Span quotation, QuotationKind kind, String person) ->
                    new Added(side.other(), quotation, kind, person);
            case Noted(Place place, String words) -> new Noted(place.swapped(), words);
            case Checked(Place place, CheckMark mark) -> new Checked(place.swapped(), mark);
            case FactsChanged(Side side, String title, String outlet, String author, String date) ->
                    new FactsChanged(side.other(), title, outlet, author, date);
            case NamesJudged names -> names;
        };
    }
}
