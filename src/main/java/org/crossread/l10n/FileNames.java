package org.crossread.l10n;

/// What people are told a report's file is called. Data for programs keep the name as it was given.
public final class FileNames {

    /// The name by which a call asks for standard input, and which a report keeps that came from
    /// it.
    public static final String STANDARD_INPUT = "-";

    private FileNames() {}

    /// The name itself, but words for standard input.
    public static String inWords(String name) {
        return name.equals(STANDARD_INPUT) ? Messages.text("file.standard-input") : name;
    }
}
