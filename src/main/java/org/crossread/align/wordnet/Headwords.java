package org.crossread.align.wordnet;

import java.util.List;

/// The forms under which the dictionary has a word, and what it says there.
///
/// @param meaning in all of them
/// @param entries of the forms
/// @param irregular entries of the forms that it is an irregular form of
/// @param begins entries of the forms that some phrase begins with
/// @param ends the forms that some phrase ends with
public record Headwords(
        Meaning meaning, int[] entries, int[] irregular, int[] begins, List<String> ends) {

    static final int[] NONE = {};

    /// Stands for those of a word that nobody asked for yet.
    public static final Headwords UNASKED = of(Meaning.UNKNOWN);

    /// Of what is no word, but means something.
    public static Headwords of(Meaning meaning) {
        return new Headwords(meaning, NONE, NONE, NONE, List.of());
    }

    /// Whether some phrase ends with the word in one of its forms.
    public boolean endPhrase() {
        return !ends.isEmpty();
    }

    /// Whether the dictionary has both words, in whatever form, and no form that both come from.
    public boolean areApartFrom(Headwords other) {
        return entries.length > 0
                && other.entries.length > 0
                && !haveCommon(entries, other.entries);
    }

    /// Whether one of two words is an irregular form, and both come from one dictionary form:
    /// `went` and `goes`.
    public boolean haveIrregularForm(Headwords other) {
        return haveCommon(irregular, other.entries) || haveCommon(other.irregular, entries);
    }

    private static boolean haveCommon(int[] some, int[] others) {
        for (int one : some) {
            for (int other : others) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }
}
