package org.crossread.model;

/// Which of the two reports.
public enum Side {
    LEFT,
    RIGHT;

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /// The one of two values that belongs to this side.
    public <T> T of(T left, T right) {
        return this == LEFT ? left : right;
    }
}
