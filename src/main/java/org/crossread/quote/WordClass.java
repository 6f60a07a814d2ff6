package org.crossread.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The lists of words that a language states in its `words.txt`, each under the name in brackets
/// there: `CUE_NOUNS` for `[cue-nouns]`. A word may be in several, as a sum of their bits.
enum WordClass {
    ADVERB_FILLERS,
    ANSWERS,
    ARTICLES,
    BEHIND_NOUNS,
    BODIES,
    BODY_LINKS,
    CLOSED,
    COPULAS,
    CUE_NOUNS,
    DATES,
    DOCUMENTS,
    ENDING,
    FEMALE,
    FIRMS,
    FIRST,
    GENITIVE,
    GIVEN_FEMALE,
    GIVEN_MALE,
    GOING_ON,
    HAVE,
    HE,
    IDENTIFIED,
    INTRODUCING,
    ISSUING,
    IT,
    LOCATIVE,
    MALE,
    MODALS,
    MOOD,
    NAMES_TOO,
    NAME_LINKS,
    NAMING,
    NATIONALITIES,
    NEGATIONS,
    NOBODY,
    NOMINATIVE,
    ONCE,
    OWN,
    PAST_FORMS,
    PERSON_NOUNS,
    PLACES,
    PLURAL_HEADS,
    PORTFOLIOS,
    POSSESSIVE,
    PRESS,
    PUBLIC_BODIES,
    QUESTIONS,
    QUESTION_WORDS,
    RELATIVE,
    ROLES,
    SAID,
    SAYS_OF,
    SHE,
    SHORT_TITLES,
    SHOWING,
    SILENT,
    STARTERS,
    SUBORDINATORS,
    THEY,
    TIMES,
    TURNING,
    TURNS,
    VERDICT_BODIES,
    WHO;

    private static final Map<String, WordClass> BY_NAME = new HashMap<>();

    static {
        for (WordClass one : values()) {
            BY_NAME.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
        }
    }

    final long bit = 1L << ordinal();

    /// The bit of a list; 0 for one that is read as a whole only.
    static long bit(String name) {
        WordClass found = BY_NAME.get(name);
        return found == null ? 0 : found.bit;
    }
}
