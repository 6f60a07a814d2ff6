package org.crossread.quote;

import java.util.Set;

/// A word of saying with what it takes.
///
/// @param forms all forms, lower case, the plain one first
/// @param traits what it takes, as in `cues.txt`
record Verb(Set<String> forms, String lemma, Set<String> traits) {

    Verb {
        forms = Set.copyOf(forms);
        traits = Set.copyOf(traits);
    }

    boolean takes(String trait) {
        return traits.contains(trait);
    }
}
