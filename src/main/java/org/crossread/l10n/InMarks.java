package org.crossread.l10n;

/// Words of a report within words of the program.
public final class InMarks {

    private InMarks() {}

    /// In the quotation marks of the language that the program speaks.
    public static String of(String words) {
        return Messages.text("cited", words);
    }
}
