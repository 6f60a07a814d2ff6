package org.crossread.model;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/// A number for each spelling of some reports, as far as it is known. For one thread.
public final class FormNumbers {

    /// Stands for the number of a spelling that nobody asked for yet.
    public static final int UNKNOWN = -1;

    private final Map<WordForms, int[]> known = new IdentityHashMap<>(4);
    private WordForms last = WordForms.NONE;
    private int[] numbers = {};

    /// The numbers by form, to be read and filled.
    public int[] of(WordForms forms) {
        if (forms != last) {
            last = forms;
            numbers = known.computeIfAbsent(forms, FormNumbers::unknown);
        }
        return numbers;
    }

    private static int[] unknown(WordForms forms) {
        int[] numbers = new int[forms.count()];
        Arrays.fill(numbers, UNKNOWN);
        return numbers;
    }
}
