package org.crossread.ui;

import java.text.Normalizer;
import java.util.Locale;

/// A text without what a search does not care for — case, accents, kinds of quotation marks, line
/// ends — that knows where each of its units came from.
final class Folded {

    private final String text;
    private final int[] origin;

    /// @param original in any normal form
    Folded(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] from = new int[original.length() + 1];
        boolean blank = false;
        for (int i = 0; i < original.length(); i++) {
            String units = units(original.charAt(i));
            boolean isBlank = units.equals(" ");
            if (!(isBlank && blank)) {
                for (int k = 0; k < units.length(); k++) {
                    from = grown(from, folded.length());
                    from[folded.length()] = i;
                    folded.append(units.charAt(k));
                }
            }
            blank = isBlank || blank && units.isEmpty();
        }
        from = grown(from, folded.length());
        from[folded.length()] = original.length();
        text = folded.toString();
        origin = from;
    }

    private static int[] grown(int[] places, int needed) {
        return needed < places.length
                ? places
                : java.util.Arrays.copyOf(places, places.length * 3 / 2 + 4);
    }

    private static String units(char unit) {
        if (unit >= 'a' && unit <= 'z') {
            return String.valueOf(unit);
        }
        if (unit < 128) {
            return Character.isWhitespace(unit) ? " " : String.valueOf(Character.toLowerCase(unit));
        }
        return switch (unit) {
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> "\"";
            case '\u2018', '\u2019', '\u201a', '\u02bc' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> "-";
            case '\u2026' -> "...";
            case '\u00a0', '\u2009', '\u202f' -> " ";
            default -> plain(unit);
        };
    }

    private static String plain(char unit) {
        if (Character.isSurrogate(unit)) {
            return String.valueOf(unit);
        }
        String apart = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder();
        apart.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    String text() {
        return text;
    }

    /// Where the unit at `place` of the folded text stands in the original.
    int origin(int place) {
        return origin[place];
    }
}
