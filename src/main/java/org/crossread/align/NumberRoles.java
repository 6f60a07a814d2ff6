package org.crossread.align;

/// What single words can be in a number: one by themselves, a factor, a fraction, a rank.
final class NumberRoles {

    private NumberRoles() {}

    /// Whether the word is a number word, or a compound that begins with one.
    static boolean canBegin(String word) {
        int hyphen = word.indexOf('-');
        return !Quantity.parts(hyphen < 0 ? word : word.substring(0, hyphen)).isEmpty();
    }

    /// Whether the word is no part of a number.
    static boolean isNone(String word) {
        return Quantity.parts(word).isEmpty();
    }

    /// Whether all parts of a hyphenated word belong to the number: `twenty-five`, `70-million`.
    static boolean areNumbers(String word) {
        for (String part : word.split("-")) {
            if (Quantity.leading(part).isEmpty() && !scales(part)) {
                return false;
            }
        }
        return true;
    }

    /// `million`, `half`.
    static boolean scales(String word) {
        return isFraction(word) || isFactor(word);
    }

    /// `five`.
    static boolean isNumber(String word) {
        return has(word, Quantity.Part.NUMBER);
    }

    /// `million`.
    static boolean isFactor(String word) {
        return has(word, Quantity.Part.FACTOR);
    }

    /// `half`.
    static boolean isFraction(String word) {
        return has(word, Quantity.Part.FRACTION);
    }

    /// `third`, also as the beginning of `third-quarter`.
    static boolean isRank(String word) {
        return has(word, Quantity.Part.RANK);
    }

    /// `hundreds`.
    static boolean isSeveral(String word) {
        return has(word, Quantity.Part.SEVERAL);
    }

    private static boolean has(String word, char role) {
        for (Quantity.Part part : Quantity.parts(word)) {
            if (part.role() == role) {
                return true;
            }
        }
        return false;
    }
}
