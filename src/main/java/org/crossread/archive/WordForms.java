package org.crossread.archive;

import org.crossread.model.Folding;
import org.crossread.segment.Segmenter;

/// Gives words their numbers: one for the folded word, one for its stem, by which forms of one word
/// meet. Not for use by several threads.
final class WordForms {

    private static final String[] ENDINGS = {"ing", "ed", "es", "s"};

    /// A shorter word has no ending that can be told from the rest.
    private static final int SHORTEST = 5;

    private static final LongSet COMMON = common();

    private char[] letters = new char[128];
    private int length;
    private long word;

    /// Takes the word in; the numbers are then those of this one.
    WordForms of(char[] text, int start, int end) {
        letters = end - start > letters.length ? new char[end - start] : letters;
        length = end - start;
        for (int at = 0; at < length; at++) {
            char c = text[start + at];
            if (c >= 128 && c != '\u2019') {
                take(Folding.word(new String(text, start, length)));
                break;
            }
            letters[at] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c == '\u2019' ? '\'' : c;
        }
        word = number(length);
        return this;
    }

    private void take(String folded) {
        letters = folded.length() > letters.length ? new char[folded.length()] : letters;
        length = folded.length();
        folded.getChars(0, length, letters, 0);
    }

    long word() {
        return word;
    }

    long stem() {
        int end = length;
        if (end > 2 && letters[end - 1] == 's' && letters[end - 2] == '\'') {
            end -= 2;
        }
        if (end >= SHORTEST) {
            for (String ending : ENDINGS) {
                if (endsIn(ending, end)) {
                    return number(end - ending.length());
                }
            }
        }
        return end == length ? word : number(end);
    }

    private boolean endsIn(String ending, int end) {
        for (int at = 1; at <= ending.length(); at++) {
            if (letters[end - at] != ending.charAt(ending.length() - at)) {
                return false;
            }
        }
        return true;
    }

    /// Whether it says something about what the text tells: a word that is not among the commonest,
    /// or a figure.
    boolean tells() {
        return length == 1
                ? Character.isDigit(letters[0])
                : !COMMON.contains(word) && !isContraction();
    }

    /// “We're”: a common word before an apostrophe.
    private boolean isContraction() {
        for (int at = 1; at < length; at++) {
            if (letters[at] == '\'') {
                return COMMON.contains(number(at));
            }
        }
        return false;
    }

    private long number(int end) {
        long hash = end;
        for (int at = 0; at < end; at++) {
            hash = hash * 31 + letters[at];
        }
        return Hashes.mixed(hash);
    }

    private static LongSet common() {
        var forms = new WordForms();
        long[] numbers =
                Segmenter.commonWords().stream()
                        .mapToLong(word -> forms.of(word.toCharArray(), 0, word.length()).word())
                        .toArray();
        return new LongSet(numbers);
    }
}
