package org.crossread.read.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/// Judges a character beyond ASCII by those beside it: the wrong encoding puts marks inside words
/// capitals behind small letters, and letters at once behind commas.
final class Surroundings {

    private static final double NONE = -4;
    private static final double AMISS = -1.2;
    private static final double ODD = -0.4;

    private static final String OPENING = "“„‘‚«‹¿¡";
    private static final String CLOSING = "”’»›“‘«‹";
    private static final String FREE = "–—…•·©®™§°€£\u00a0\u00ad";

    /// Marks that no letter follows at once.
    private static final String BEFORE_BLANK = ",;!?";

    private Surroundings() {}

    static boolean isSign(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static double weight(String text, int at) {
        char c = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char behind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == '\ufffd' || Character.isISOControl(c)) {
            return NONE;
        }
        if (Character.isLetter(c)) {
            return letter(c, before, behind);
        }
        return isSign(c)
                ? (Character.isLetter(before) || isSign(before) ? 0 : AMISS)
                : mark(c, before, behind);
    }

    private static double letter(char c, char before, char behind) {
        if (c == 'ª' || c == 'º' || c == 'µ' || c == 'ƒ') {
            return ODD;
        }
        boolean mixed = isOther(c, before) || isOther(c, behind);
        boolean rising = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean falling = Character.isLowerCase(c) && Character.isUpperCase(behind);
        boolean glued = BEFORE_BLANK.indexOf(before) >= 0;
        return mixed || rising || falling || glued ? AMISS : 0;
    }

    private static boolean isOther(char c, char beside) {
        return Character.isLetter(beside) && UnicodeScript.of(c) != UnicodeScript.of(beside);
    }

    private static double mark(char c, char before, char behind) {
        boolean inside = Character.isLetter(before) && Character.isLetter(behind);
        if (c == '’' || c == '\u00ad' || c == '·') {
            return c == '’' ? 0.3 : 0;
        }
        if (inside && c != '—' && c != '–' && c != '\u00a0') {
            return AMISS;
        }
        boolean opens =
                OPENING.indexOf(c) >= 0
                        && !Character.isLetterOrDigit(before)
                        && !Character.isWhitespace(behind);
        boolean closes =
                CLOSING.indexOf(c) >= 0
                        && !Character.isLetterOrDigit(behind)
                        && !Character.isWhitespace(before);
        if (opens || closes || FREE.indexOf(c) >= 0) {
            return 0.3;
        }
        return UnicodeBlock.of(c) == UnicodeBlock.BOX_DRAWING
                        || UnicodeBlock.of(c) == UnicodeBlock.BLOCK_ELEMENTS
                ? AMISS
                : ODD;
    }
}
