package org.crossread.segment;

/// A set of characters; those of ASCII are found at once.
final class Marks {

    private final boolean[] ascii = new boolean[128];
    private final String others;

    Marks(String marks) {
        var beyond = new StringBuilder();
        for (char c : marks.toCharArray()) {
            if (c < ascii.length) {
                ascii[c] = true;
            } else {
                beyond.append(c);
            }
        }
        others = beyond.toString();
    }

    boolean has(char c) {
        return c < ascii.length ? ascii[c] : others.indexOf(c) >= 0;
    }
}
