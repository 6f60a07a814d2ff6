package org.crossread.align;

/// How alike two words are spelled.
final class Spelling {

    private Spelling() {}

    /// Share of letter pairs in common (Dice's coefficient), 0 to 1.
    static double likeness(String left, String right) {
        int lefts = left.length() - 1;
        int rights = right.length() - 1;
        if (lefts < 1 || rights < 1) {
            return 0;
        }
        boolean[] used = new boolean[rights];
        int common = 0;
        for (int i = 0; i < lefts; i++) {
            char first = left.charAt(i);
            char second = left.charAt(i + 1);
            for (int j = right.indexOf(first);
                    j >= 0 && j < rights;
                    j = right.indexOf(first, j + 1)) {
                if (!used[j] && second == right.charAt(j + 1)) {
                    used[j] = true;
                    common++;
                    break;
                }
            }
        }
        return 2.0 * common / (lefts + rights);
    }

    /// Whether one letter more or another letter in its place makes the one word of the other.
    static boolean isOneLetterApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter == one ? other : one;
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        int more = longer.length() - shorter.length();
        return more <= 1
                && shorter.substring(Math.min(shorter.length(), start + 1 - more))
                        .equals(longer.substring(Math.min(longer.length(), start + 1)));
    }
}
