package org.crossread.read.html;

import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.Emphases;

/// The words of one paragraph as they are met in a page, with what of them links hold and
/// what is set off.
final class LineWords {

    /// A paragraph that links hold to this part leads elsewhere.
    private static final double MOSTLY_LINKED = 0.9;

    /// In code units.
    private static final int LONGEST_LINK = 300;

    private final StringBuilder words = new StringBuilder();
    private final Emphases emphases = new Emphases();
    private TextStyle style = TextStyle.PLAIN;
    private int letters;
    private int linked;
    private boolean afterBreak;

    boolean isEmpty() {
        return words.isEmpty();
    }

    TextStyle style() {
        return style;
    }

    /// The style of the words that come next.
    void setStyle(TextStyle next) {
        style = next;
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
        int start = words.length();
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            words.append(!blank || keepsLines && c == '\n' ? c : ' ');
            afterBreak &= blank;
            boolean counts = Character.isLetterOrDigit(c);
            letters += counts ? 1 : 0;
            linked += counts && isLink ? 1 : 0;
        }
        emphases.add(start, words.length(), style.bold(), style.italic());
    }

    /// Two elements that stand side by side in a line without a blank hold words of their own, if
    /// the second begins like a new one, or one of them tells a time.
    void separate(String next, boolean isTime) {
        if (words.isEmpty() || next.isEmpty()) {
            return;
        }
        char last = words.charAt(words.length() - 1);
        char first = next.charAt(0);
        boolean isApart =
                isTime
                        ? Character.isLetterOrDigit(last) && Character.isLetterOrDigit(first)
                        : endsWord(last) && Character.isUpperCase(first);
        if (isApart) {
            words.append(' ');
        }
    }

    private static boolean endsWord(char c) {
        return Character.isLowerCase(c) || c == '.';
    }

    String text() {
        return words.toString().strip();
    }

    /// Tells a draft to which these words were added what of them is set off.
    void setOff(DraftText text) {
        text.setOff(words, emphases);
    }

    boolean leadsAway() {
        return linked >= letters * MOSTLY_LINKED && words.length() <= LONGEST_LINK;
    }

    void clear() {
        words.setLength(0);
        emphases.clear();
        letters = 0;
        linked = 0;
        afterBreak = false;
    }
}
