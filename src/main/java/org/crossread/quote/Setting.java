package org.crossread.quote;

import java.util.Locale;

/// The single facts that a language states in its `settings.txt`: `PAST_PARTICIPLE` for
/// `past-participle`.
enum Setting {
    ACCORDING,
    ACCORDING_BEHIND,
    ADVERB,
    AGED,
    AND,
    AS,
    AS_SAID,
    BY,
    CAPITAL_NOUNS,
    CLAUSE_BEHIND_COMMA,
    CLITICS,
    FOR,
    INVERTS,
    MOOD,
    OBLIQUE,
    OF,
    ON,
    PARENT,
    PARTICIPLE,
    PAST,
    PAST_PARTICIPLE,
    PER,
    PLURAL,
    PRESENT,
    RETAGS,
    SEVERAL_ACT,
    SO_SAID,
    TAGGER,
    THAT,
    TO,
    UNLESS,
    WITH;

    final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
}
