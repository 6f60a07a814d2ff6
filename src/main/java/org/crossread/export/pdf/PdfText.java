package org.crossread.export.pdf;

/// How numbers and texts are written in a PDF.
final class PdfText {

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private PdfText() {}

    /// A text for people: UTF-16 in hexadecimal digits, so that no sign of it can end it.
    static String text(String text) {
        var out = new StringBuilder("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                hex(c, out);
                hex(text.charAt(++i), out);
            } else {
                hex(Character.isSurrogate(c) || c < ' ' ? '\ufffd' : c, out);
            }
        }
        return out.append('>').toString();
    }

    static void hex(int value, StringBuilder out) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(DIGITS[value >>> shift & 15]);
        }
    }

    /// With at most two decimals.
    static void number(double value, StringBuilder out) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
    }
}
