package org.crossread.model;

/// What a person says of two names.
public enum Naming {
    /// They are one person's, place's or figure's.
    ONE,
    /// They are not.
    TWO,
    /// What the program makes of them.
    AS_FOUND
}
