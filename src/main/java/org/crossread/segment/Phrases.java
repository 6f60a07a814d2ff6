package org.crossread.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Many phrases, looked for together: in any case, with any blank for a blank and any apostrophe
/// for an apostrophe. A phrase that begins or ends with a letter or digit is found at the bounds of
/// words only.
final class Phrases {

    private static final int ASCII = 128;

    /// By the first character, folded; those of ASCII at its number.
    private final List<List<String>> ascii = new ArrayList<>();

    private final Map<Character, List<String>> others = new HashMap<>();

    /// Whether a phrase may begin with a character of ASCII: few do, and most of a text is turned
    /// down by this alone.
    private final boolean[] begins = new boolean[ASCII];

    /// The same for the last characters, folded.
    private final BitSet lasts = new BitSet();

    Phrases(List<String> phrases) {
        for (int c = 0; c < ASCII; c++) {
            ascii.add(List.of());
        }
        for (String phrase : phrases) {
            char first = folded(phrase.charAt(0));
            lasts.set(folded(phrase.charAt(phrase.length() - 1)));
            List<String> more = new ArrayList<>(beginningWith(first));
            more.add(phrase);
            if (first < ASCII) {
                ascii.set(first, more);
            } else {
                others.put(first, more);
            }
        }
        for (char c = 0; c < ASCII; c++) {
            begins[c] = !beginningWith(folded(c)).isEmpty();
        }
    }

    private List<String> beginningWith(char first) {
        return first < ASCII ? ascii.get(first) : others.getOrDefault(first, List.of());
    }

    /// Where the longest phrase that begins at `at` ends, or `at` if none begins there.
    int end(String text, int at, int limit) {
        int longest = at;
        if (at < limit && mayBegin(text.charAt(at)) && isBound(text, at)) {
            for (String phrase : beginningWith(folded(text.charAt(at)))) {
                int end = at + phrase.length();
                if (end > longest && end <= limit && isBound(text, end) && isAt(text, at, phrase)) {
                    longest = end;
                }
            }
        }
        return longest;
    }

    private boolean mayBegin(char c) {
        return c >= ASCII || begins[c];
    }

    /// Whether a phrase may end with the character.
    boolean mayEnd(char c) {
        return lasts.get(folded(c));
    }

    /// Whether a phrase stands anywhere in `[start, end)`.
    boolean stand(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (mayBegin(text.charAt(at)) && end(text, at, end) > at) {
                return true;
            }
        }
        return false;
    }

    /// Whether the characters on both sides of `at` do not belong to one word.
    private static boolean isBound(String text, int at) {
        return at == 0
                || at == text.length()
                || !Letters.isLetterOrDigit(text.charAt(at - 1))
                || !Letters.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isAt(String text, int at, String phrase) {
        for (int i = 1; i < phrase.length(); i++) {
            if (folded(text.charAt(at + i)) != phrase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char folded(char c) {
        if (c > ' ' && c < 0x7f) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        if (c == '’' || c == 'ʼ') {
            return '\'';
        }
        return Blanks.isBlank(c) ? ' ' : Character.toLowerCase(c);
    }
}
