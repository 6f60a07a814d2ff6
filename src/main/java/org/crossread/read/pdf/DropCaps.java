package org.crossread.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts a great first letter that is as high as several lines before the words beside it.
final class DropCaps {

    /// By the size of the type of the lines beside it.
    private static final double LARGER = 1.8;

    /// How far behind it the lines beside it begin, by its size.
    private static final double BESIDE = 0.6;

    /// How much of it stands above its baseline, and how far below it a line beside it may stand.
    private static final double ABOVE = 0.9;

    private static final double BELOW = 0.4;

    /// More on one page are no first letters of paragraphs.
    private static final int MOST = 20;

    private final List<Run> runs;

    private DropCaps(List<Run> runs) {
        this.runs = new ArrayList<>(runs);
    }

    /// The runs of a page with such letters in their words, and with the lines beside them as far
    /// left as the letter.
    static List<Run> joined(List<Run> runs) {
        List<Run> letters = runs.stream().filter(DropCaps::isLetter).limit(MOST + 1L).toList();
        if (letters.isEmpty() || letters.size() > MOST) {
            return runs;
        }
        var page = new DropCaps(runs);
        letters.forEach(page::join);
        return page.runs;
    }

    /// Whether the glyph that was drawn next stands beside such a letter and not on its line.
    static boolean isBefore(Glyph letter, Glyph next) {
        return letter.size() >= LARGER * next.size()
                && letter.text().length() == 1
                && Character.isUpperCase(letter.text().charAt(0))
                && Math.abs(letter.y() - next.y()) > BELOW * next.size();
    }

    private static boolean isLetter(Run run) {
        String text = run.text();
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    private void join(Run letter) {
        int top = -1;
        int lines = 0;
        for (int at = 0; at < runs.size(); at++) {
            if (isBeside(runs.get(at), letter)) {
                lines++;
                top = top < 0 || runs.get(at).y() < runs.get(top).y() ? at : top;
            }
        }
        if (lines < 2) {
            return;
        }
        for (int at = 0; at < runs.size(); at++) {
            Run run = runs.get(at);
            if (isBeside(run, letter)) {
                String text = at == top ? letter.text() + run.text() : run.text();
                runs.set(at, new Run(text, letter.left(), run.right(), run.y(), run.size()));
            }
        }
        runs.remove(letter);
    }

    private static boolean isBeside(Run run, Run letter) {
        return letter.size() >= LARGER * run.size()
                && run.left() >= letter.right() - 1
                && run.left() <= letter.right() + BESIDE * letter.size()
                && run.y() > letter.y() - ABOVE * letter.size()
                && run.y() < letter.y() + BELOW * letter.size();
    }
}
