package org.crossread.export;

import org.crossread.model.Comparison;

/// What a comparison file holds: enough to go on where a person stopped, on any machine.
///
/// @param comparison with what the person changed worked in
/// @param found the same as the program found it; equal to `comparison` where nothing was changed
/// @param view how it was looked at
public record SavedComparison(Comparison comparison, Comparison found, View view) {

    /// A comparison that nobody has changed.
    public static SavedComparison untouched(Comparison comparison, View view) {
        return new SavedComparison(comparison, comparison, view);
    }
}
