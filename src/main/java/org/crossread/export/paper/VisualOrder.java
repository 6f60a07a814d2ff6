package org.crossread.export.paper;

import java.text.Bidi;
import java.util.List;

/// The order from left to right in which a paragraph's signs are drawn (Unicode annex 9).
final class VisualOrder {

    private static final String PAIRS = "()[]{}<>«»‹›";

    private final Bidi levels;

    VisualOrder(String text) {
        levels = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    /// Whether the paragraph begins on the right.
    boolean isFromRight() {
        return !levels.baseIsLeftToRight();
    }

    /// Even for signs from left to right, odd for those from right to left.
    int level(int index) {
        return levels.getLevelAt(index);
    }

    /// Puts the pieces of one line in the order in which they stand on the page.
    static <T> List<T> ordered(List<T> pieces, List<Integer> levels) {
        byte[] each = new byte[levels.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = levels.get(i).byteValue();
        }
        Object[] all = pieces.toArray();
        Bidi.reorderVisually(each, 0, all, 0, all.length);
        @SuppressWarnings("unchecked")
        List<T> ordered = (List<T>) List.of(all);
        return ordered;
    }

    /// Words from right to left as they are drawn from the left: turned round, brackets mirrored,
    /// marks behind the letter that they stand on.
    static String turned(String words) {
        var turned = new StringBuilder(words.length());
        for (int end = words.length(); end > 0; ) {
            int start = end - 1;
            while (start > 0
                    && Character.getType(words.charAt(start)) == Character.NON_SPACING_MARK) {
                start--;
            }
            turned.append(mirrored(words.charAt(start))).append(words, start + 1, end);
            end = start;
        }
        return turned.toString();
    }

    private static char mirrored(char c) {
        int at = PAIRS.indexOf(c);
        return at < 0 ? c : PAIRS.charAt(at ^ 1);
    }
}
