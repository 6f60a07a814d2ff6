package org.crossread.segment;

/// The mark at the beginning of a list item: `•`, `-`, `*`, `–`, `1.`, `2)`.
final class Bullets {

    private static final String MARKS = "•‣◦⁃▪▫■□●○►▸➤➢✓✔❖∙·*-–";

    private Bullets() {}

    /// Where the words of a list item begin, or `start` if no mark stands there.
    static int contentStart(String text, int start, int end) {
        int behind = behindMark(text, start, end);
        int content = Blanks.skip(text, behind, end);
        boolean isMark =
                behind > start && content < end && (content > behind || isRound(text, start));
        return isMark ? content : start;
    }

    static boolean isItem(String text, int start, int end) {
        return contentStart(text, start, end) > start;
    }

    /// A round mark needs no blank behind it.
    private static boolean isRound(String text, int start) {
        return text.charAt(start) == '•' || text.charAt(start) == '●';
    }

    private static int behindMark(String text, int start, int end) {
        if (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        int at = start;
        while (at < end && at < start + 2 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean isNumber =
                at > start && at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
        return isNumber ? at + 1 : start;
    }
}
