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
            for (int j = 0; j < rights; j++) {
                if (!used[j]
                        && left.charAt(i) == right.charAt(j)
                        && left.charAt(i + 1) == right.charAt(j + 1)) {
                    used[j] = true;
                    common++;
                    break;
                }
            }
        }
        return 2.0 * common / (lefts + rights);
    }
}
