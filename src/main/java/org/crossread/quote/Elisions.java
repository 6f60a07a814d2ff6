package org.crossread.quote;

import java.util.Set;

/// Words whose first letters an apostrophe replaces, so that it opens nothing: ’tis, ’em, ’90s.
///
/// @param words without the apostrophe, lower case
record Elisions(Set<String> words) {

    private static final int LONGEST = 8;

    Elisions {
        words = Set.copyOf(words);
    }

    /// Whether a shortened word or a year begins at `position`, right behind an apostrophe.
    boolean at(String text, int position) {
        int end = position;
        while (end < text.length()
                && end - position <= LONGEST
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(position, end).toLowerCase(java.util.Locale.ROOT);
        return words.contains(word) || isYear(word);
    }

    private static boolean isYear(String word) {
        boolean digits =
                word.length() >= 2
                        && Character.isDigit(word.charAt(0))
                        && Character.isDigit(word.charAt(1));
        return digits && (word.length() == 2 || word.length() == 3 && word.endsWith("s"));
    }
}
