package org.crossread.segment;

/// Letters and digits; those of ASCII are told without a look into Unicode's tables.
final class Letters {

    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    static boolean isLetterOrDigit(int point) {
        return point < ASCII.length ? ASCII[point] : Character.isLetterOrDigit(point);
    }
}
