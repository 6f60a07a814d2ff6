package org.crossread.quote;

import org.crossread.model.NameVariants;

import java.util.List;
import java.util.Optional;

/// Says whom a noun stands for that no article points back with: news tells of “a council leader”
/// or “her lawyer” first and gives the name below.
final class LaterNames {

    /// The sentences that tell in short what the report tells at length below.
    private static final int LEAD = 3;

    private final Lexicon lexicon;
    private final Antecedents antecedents;
    private final OfficeHolders holders;

    LaterNames(Lexicon lexicon, Antecedents antecedents, OfficeHolders holders) {
        this.lexicon = lexicon;
        this.antecedents = antecedents;
        this.holders = holders;
    }

    /// “Lauben's mayor”, “his lawyer”, and in the first sentences “a council leader”: whom the
    /// report names by the office, here or later.
    Optional<String> of(Mention mention) {
        if (!lexicon.is(WordClass.ROLES, mention.head())
                || mention.frame().isMarked(mention.from())) {
            return Optional.empty();
        }
        String qualifier = CommonNouns.qualifier(mention);
        boolean isLead =
                antecedents.sentence() < LEAD
                        && mention.frame().isA(mention.phrase().from(), WordClass.INTRODUCING)
                        && !qualifier.isEmpty();
        return isLead || isOwned(mention)
                ? holders.named(mention.head(), qualifier).filter(who -> !isOf(mention, who))
                : Optional.empty();
    }

    /// “Ann Lee's agent” is not Ann Lee.
    private boolean isOf(Mention mention, String person) {
        List<String> words = mention.words();
        return antecedents
                .name(person)
                .filter(
                        name ->
                                words.stream()
                                        .anyMatch(
                                                word ->
                                                        NameVariants.key(word)
                                                                .equals(name.lastKey())))
                .isPresent();
    }

    /// “Lauben's mayor”, “his lawyer”, but no “my lawyer”
    private boolean isOwned(Mention mention) {
        Frame frame = mention.frame();
        int first = mention.phrase().from();
        boolean isOwned =
                frame.isA(first, WordClass.POSSESSIVE) && !frame.isA(first, WordClass.FIRST);
        for (int i = first + 1; i < mention.phrase().head(); i++) {
            isOwned |= frame.is(i, "'s");
        }
        return isOwned && !lexicon.isPersonNoun(mention.head());
    }
}
