package org.crossread.read.office;

import org.crossread.read.draft.Facts;

/// The title among a file's properties is often that of a template.
final class Titles {

    private Titles() {}

    /// The facts, with the title only if it stands in the text too.
    static Facts standing(Facts facts, String text) {
        return text.contains(facts.title())
                ? facts
                : new Facts("", facts.outlet(), facts.author(), facts.date());
    }
}
