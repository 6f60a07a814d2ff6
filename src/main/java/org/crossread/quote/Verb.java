package org.crossread.quote;

import java.util.Set;

/// A word of saying with what it takes.
///
/// @param lemma its plain form, lower case
/// @param traits what it takes, as in `cues.txt`
record Verb(String lemma, Set<String> traits) {

    Verb {
        traits = Set.copyOf(traits);
    }

    boolean takes(String trait) {
        return traits.contains(trait);
    }
}
