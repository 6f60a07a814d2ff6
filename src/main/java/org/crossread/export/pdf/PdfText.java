package org.crossread.export.pdf;

import java.util.regex.Pattern;

/// Texts for people, as every program can show them.
final class PdfText {

    private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\ufffe\\uffff]");

    private PdfText() {}

    /// With a sign in place of each that stands for nothing.
    static String of(String text) {
        return BROKEN.matcher(text).replaceAll("\ufffd");
    }
}
