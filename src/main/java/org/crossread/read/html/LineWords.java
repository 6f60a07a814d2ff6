package org.crossread.read.html;

/// The words of one paragraph as they are met in a page, with what of them links hold.
final class LineWords {

    /// A paragraph that links hold to this part leads elsewhere.
    private static final double MOSTLY_LINKED = 0.9;

    /// In code units.
    private static final int LONGEST_LINK = 300;

    private final StringBuilder words = new StringBuilder();
    private int letters;
    private int linked;
    private boolean afterBreak;

    boolean isEmpty() {
        return words.isEmpty();
    }

    void mark(String sign) {
        words.append(sign);
    }

    /// @return whether it is the second in a row, which ends the paragraph
    boolean lineBreak() {
        boolean second = afterBreak;
        if (!second) {
            words.append('\n');
            afterBreak = true;
        }
        return second;
    }

    /// @param isLink whether a link holds the words
    /// @param keepsLines whether line ends count
    void add(String raw, boolean isLink, boolean keepsLines) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            words.append(!blank || keepsLines && c == '\n' ? c : ' ');
            afterBreak &= blank;
            boolean counts = Character.isLetterOrDigit(c);
            letters += counts ? 1 : 0;
            linked += counts && isLink ? 1 : 0;
        }
    }

    /// Two elements that stand side by side in a line without a blank hold words of their own, if
    /// the second begins like a new one.
    void separate(String next) {
        if (!words.isEmpty()
                && !next.isEmpty()
                && endsWord(words.charAt(words.length() - 1))
                && Character.isUpperCase(next.charAt(0))) {
            words.append(' ');
        }
    }

    private static boolean endsWord(char c) {
        return Character.isLowerCase(c) || c == '.';
    }

    String text() {
        return words.toString().strip();
    }

    boolean leadsAway() {
        return linked >= letters * MOSTLY_LINKED && words.length() <= LONGEST_LINK;
    }

    void clear() {
        words.setLength(0);
        letters = 0;
        linked = 0;
        afterBreak = false;
    }
}
