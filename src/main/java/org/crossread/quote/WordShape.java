package org.crossread.quote;

/// What characters a word is made of, in the classes of Apache OpenNLP's token classes.
final class WordShape {

    private boolean letters = true;
    private boolean lower = true;
    private boolean upper = true;

    /// Neither Latin nor Chinese nor common to all scripts.
    private boolean foreign = true;

    private boolean anyLetter;
    private int digits;
    private int others;

    private WordShape(String word) {
        for (int i = 0; i < word.length(); i++) {
            see(word, i);
        }
    }

    /// A short name: `lc` for lower case, `ic` for an initial capital, `4d` for four digits; empty
    /// for words in scripts the models have not met.
    static String of(String word) {
        var shape = new WordShape(word);
        if (shape.foreign) {
            return "";
        }
        if (shape.lower && shape.letters) {
            return "lc";
        }
        if (shape.digits == 2 || shape.digits == 4) {
            return shape.digits + "d";
        }
        if (shape.digits > 0) {
            return shape.number(word);
        }
        if (shape.upper && shape.letters) {
            return word.length() == 1 ? "sc" : "ac";
        }
        if (word.length() == 2 && word.charAt(1) == '.' && isCapital(word.charAt(0))) {
            return "cp";
        }
        return Character.isUpperCase(word.charAt(0)) ? "ic" : "other";
    }

    private void see(String word, int at) {
        char c = word.charAt(at);
        if (c < 0x80) {
            foreign = false;
        } else {
            script(word.codePointAt(at), c);
        }
        int type = Character.getType(c);
        if (type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_LETTER) {
            anyLetter = true;
            if (type == Character.UPPERCASE_LETTER) {
                lower = false;
            } else {
                upper = false;
            }
        } else {
            letters = false;
            digits += type == Character.DECIMAL_DIGIT_NUMBER ? 1 : 0;
        }
    }

    private void script(int point, char c) {
        switch (Character.UnicodeScript.of(point)) {
            case LATIN -> foreign = false;
            case COMMON -> foreign &= c == '\u30fb' || c == '\u30fc' || c == '\u301c';
            case HAN -> {
                foreign = false;
                lower = false;
            }
            case HIRAGANA, KATAKANA -> lower = false;
            default -> {}
        }
    }

    private String number(String word) {
        if (anyLetter) {
            return "an";
        }
        return word.indexOf('-') >= 0
                ? "dd"
                : word.indexOf('/') >= 0
                        ? "ds"
                        : word.indexOf(',') >= 0 ? "dc" : word.indexOf('.') >= 0 ? "dp" : "num";
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c == 'Ä' || c == 'Ö' || c == 'Ü';
    }
}
