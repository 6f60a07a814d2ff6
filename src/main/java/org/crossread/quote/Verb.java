package org.crossread.quote;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// A word of saying with what it takes.
///
/// @param lemma its plain form, lower case
/// @param traits what it takes, as in `cues.txt`
/// @param particle the word that must follow for it to speak, as in “pointed out”; empty for most
/// @param reports whether it can report speech outside marks
record Verb(String lemma, List<String> traits, String particle, boolean reports) {

    /// Stands for no word of saying; takes nothing.
    static final Verb NONE = new Verb("", List.of());

    private static final String WITH = "with-";

    Verb(String lemma, List<String> traits) {
        this(lemma, List.copyOf(traits), particle(traits), reports(traits));
    }

    /// As of every record; written out for the reason that `Span` gives.
    @Override
    public boolean equals(Object other) {
        return other instanceof Verb verb
                && lemma.equals(verb.lemma)
                && traits.equals(verb.traits)
                && particle.equals(verb.particle)
                && reports == verb.reports;
    }

    @Override
    public int hashCode() {
        return lemma.hashCode();
    }

    private static String particle(List<String> traits) {
        for (String trait : traits) {
            if (trait.startsWith(WITH)) {
                return trait.substring(WITH.length());
            }
        }
        return "";
    }

    private static boolean reports(List<String> traits) {
        return !traits.contains("weak") && !Collections.disjoint(traits, Reports.TRAITS);
    }

    boolean takes(String trait) {
        return traits.contains(trait);
    }

    /// What a verb of saying takes where it can report speech outside marks.
    private static final class Reports {
        static final Set<String> TRAITS =
                Set.of(
                        "clause",
                        "infinitive",
                        "for",
                        "order",
                        "order-with",
                        "of",
                        "gerund",
                        "that",
                        "verdict");
    }
}
