package org.crossread.ui.control;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Words cut at a word's end to what a few lines have room for.
///
/// How much that is follows from how wide all of them would be on one line: a word that does not
/// fit a line's end leaves some of it empty.
public final class Shortening {

    /// What is used of each line but the last, on average and a little less.
    private static final double USED = 0.86;

    private final Text measure = new Text();

    /// @param width of a line, in pixels
    /// @param lines at least 1
    /// @param taken of that by something else, in pixels
    /// @return the words, or their beginning with an ellipsis
    public String of(String words, Font font, double width, int lines, double taken) {
        double room = width * (1 + (lines - 1) * USED) - taken;
        double whole = width(words, font);
        if (whole <= room) {
            return words;
        }
        int longest = (int) Math.max(0, words.length() * room / whole - 1);
        int end = words.lastIndexOf(' ', longest);
        return ended(words, end < longest / 2 ? longest : end) + "\u2026";
    }

    /// The beginning without the blanks, commas and dots at its end: no second ellipsis.
    private static String ended(String words, int end) {
        int last = end;
        while (last > 0 && " \u00a0.,;:\u2026".indexOf(words.charAt(last - 1)) >= 0) {
            last--;
        }
        return words.substring(0, last);
    }

    /// Of words on one line, in pixels.
    public double width(String words, Font font) {
        measure.setFont(font);
        measure.setText(words);
        return measure.getLayoutBounds().getWidth();
    }
}
