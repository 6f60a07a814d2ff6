package org.crossread.model;

/// Neighbouring places of a list: from `first` to just before `end`.
public record IndexRange(int first, int end) {

    public IndexRange {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException("no range: " + first + " to " + end);
        }
    }

    public boolean isEmpty() {
        return first == end;
    }

    public int size() {
        return end - first;
    }

    public boolean contains(int index) {
        return first <= index && index < end;
    }
}
