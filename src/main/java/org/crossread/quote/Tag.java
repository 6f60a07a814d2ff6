package org.crossread.quote;

/// Part of speech of a token, after Universal Dependencies.
enum Tag {
    NOUN,
    PROPN,
    PRON,
    VERB,
    AUX,
    ADJ,
    ADV,
    ADP,
    DET,
    NUM,
    CCONJ,
    SCONJ,
    PART,
    PUNCT,
    INTJ,
    SYM,
    X;

    static Tag of(String name) {
        for (Tag tag : values()) {
            if (tag.name().equals(name)) {
                return tag;
            }
        }
        return X;
    }

    boolean isVerbal() {
        return this == VERB || this == AUX;
    }

    boolean isNominal() {
        return this == NOUN || this == PROPN;
    }
}
