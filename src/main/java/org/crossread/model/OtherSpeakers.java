package org.crossread.model;

import org.crossread.model.Voice.Agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words in marks that the two reports give to different persons. Only where both name somebody
/// beside the words: whom a pronoun or an office stands for may be told wrongly.
public final class OtherSpeakers {

    private OtherSpeakers() {}

    /// All of a comparison, each once, in the order of the links; the spans are of the two names.
    public static List<Flag> of(Comparison comparison) {
        Set<Flag> flags = new LinkedHashSet<>();
        for (Link link : comparison.links()) {
            if (link instanceof Link.Linked linked) {
                of(linked, comparison.left(), comparison.right()).ifPresent(flags::add);
            }
        }
        return List.copyOf(flags);
    }

    /// Of one link between the reports; the spans are of the two names.
    public static Optional<Flag> of(Link.Linked link, Report left, Report right) {
        if (!link.kind().isQuoted()
                || !(link.left().attribution() instanceof Attribution.Attributed one)
                || !(link.right().attribution() instanceof Attribution.Attributed other)) {
            return Optional.empty();
        }
        Agreement persons = Voice.of(left, link.left()).agreement(Voice.of(right, link.right()));
        Agreement mentions =
                Voice.ofMention(left, link.left()).agreement(Voice.ofMention(right, link.right()));
        return persons == Agreement.DIFFERENT && mentions == Agreement.DIFFERENT
                ? Optional.of(new Flag(Flag.Kind.NAME, one.mention(), other.mention()))
                : Optional.empty();
    }
}
