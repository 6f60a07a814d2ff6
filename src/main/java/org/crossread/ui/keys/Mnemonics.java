package org.crossread.ui.keys;

import java.util.Locale;
import java.util.Set;

/// The letters that choose a menu and its lines: the one behind `_` in its text.
public final class Mnemonics {

    private Mnemonics() {}

    /// The text with `_` before its first letter that no other line has; a word's first letter
    /// where there is one.
    ///
    /// @param taken letters of the other lines, in small; the new one is added
    public static String in(String text, Set<Character> taken) {
        String plain = text.replace("_", "__");
        int at = free(plain, taken, true);
        if (at < 0) {
            at = free(plain, taken, false);
        }
        if (at < 0) {
            return plain;
        }
        taken.add(Character.toLowerCase(plain.charAt(at)));
        return plain.substring(0, at) + "_" + plain.substring(at);
    }

    private static int free(String text, Set<Character> taken, boolean atWords) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean begins = i == 0 || text.charAt(i - 1) == ' ';
            if (Character.isLetter(letter)
                    && (begins || !atWords)
                    && !taken.contains(Character.toLowerCase(letter))) {
                return i;
            }
        }
        return -1;
    }

    /// The letter behind the first `_`, in small; empty where there is none.
    public static String of(String text) {
        int at = text.indexOf('_');
        return at < 0 || at + 1 == text.length()
                ? ""
                : text.substring(at + 1, at + 2).toLowerCase(Locale.getDefault());
    }
}
