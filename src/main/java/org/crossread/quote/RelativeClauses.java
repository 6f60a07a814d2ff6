package org.crossread.quote;

import java.util.Optional;

/// Whom a relative clause describes: the noun before “who”.
final class RelativeClauses {

    private final Clause clause;
    private final Frame frame;
    private final GoverningNouns nouns;
    private final Appositions appositions;

    RelativeClauses(Clause clause, GoverningNouns nouns, Appositions appositions) {
        this.clause = clause;
        frame = clause.frame;
        this.nouns = nouns;
        this.appositions = appositions;
    }

    /// Whom “who” stands for.
    Phrase antecedent(Phrase relative) {
        int at = relative.from() - 1;
        if (clause.isComma(at)) {
            at--;
        }
        Optional<Phrase> phrase = clause.phrases.at(at);
        if (phrase.isEmpty()) {
            return relative;
        }
        boolean isWho = frame.isA(relative.head(), WordClass.WHO);
        Optional<Phrase> owners = isWho ? owners(phrase.get()) : Optional.empty();
        if (owners.isPresent()) {
            return owners.get();
        }
        Phrase governing = nouns.outOfPreposition(phrase.get());
        Phrase whole =
                isWho && isSomebody(phrase.get()) && !isSomebody(governing)
                        ? phrase.get()
                        : governing;
        boolean apposed = appositions.isAppositive(whole) && clause.isComma(whole.from() - 1);
        return apposed ? clause.phrases.at(whole.from() - 2).orElse(relative) : whole;
    }

    /// “the opposition of many members | who say”: those whose it is.
    private Optional<Phrase> owners(Phrase thing) {
        int of = thing.head() + 1;
        boolean isOwned =
                of + 1 < thing.to()
                        && frame.is(of, clause.lexicon.setting(Setting.OF))
                        && !isSomebody(thing);
        return Optional.of(new Phrase(Math.min(of + 1, thing.to() - 1), thing.to(), thing.to() - 1))
                .filter(owners -> isOwned && isSomebody(owners));
    }

    /// “a blow to owners who said”: no blow speaks.
    private boolean isSomebody(Phrase phrase) {
        int head = phrase.head();
        return frame.isRole(head)
                || clause.lexicon.areRoles(frame.lower(head))
                || frame.is(head, Tag.PROPN)
                || frame.isA(head, WordClass.PLURAL_HEADS)
                || frame.isA(head, WordClass.BODIES);
    }

    boolean isRelative(Phrase phrase) {
        return clause.isRelative(phrase.head()) && frame.is(phrase.head(), Tag.PRON);
    }

    /// “the captain of the ship that sank in the lake”: whom a relative clause with this verb
    /// describes.
    Optional<Phrase> describedBy(int verb) {
        if (!frame.is(verb, Tag.VERB) || !clause.isFinite(verb)) {
            return Optional.empty();
        }
        int at = verb - 1;
        while (at > 0 && (frame.is(at, Tag.AUX) || clause.isAdverb(at))) {
            at--;
        }
        return clause.phrases
                .at(at)
                .filter(this::isRelative)
                .map(this::antecedent)
                .filter(phrase -> !isRelative(phrase));
    }
}
