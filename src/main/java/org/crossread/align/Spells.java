package org.crossread.align;

/// Tells how long something lasted from when it ended: who was `closed for six hours` was `reopened
/// after six hours`.
final class Spells {

    private static final String DURING = "for";
    private static final String BEHIND = "after";

    /// In words, how far behind what is told its time may begin.
    private static final int REACH = 2;

    private final WordLexicon lexicon;
    private final WordLinks links;

    Spells(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
    }

    /// Whether one side tells of a state for some time and the other what came after that time.
    boolean areOne(SenseMention one, SenseMention other) {
        return has(links.left(), one, DURING) && has(links.right(), other, BEHIND)
                || has(links.left(), one, BEHIND) && has(links.right(), other, DURING);
    }

    private boolean has(WordRow row, SenseMention told, String word) {
        for (int at = told.last() + 1; at <= told.last() + REACH; at++) {
            if (row.isBeside(at - 1, at)
                    && lexicon.folded(row.numbers()[at]).equals(word)
                    && leadsToTime(row, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToTime(WordRow row, int at) {
        for (int place = at + 1;
                place <= at + 2 * REACH && row.isBeside(place - 1, place);
                place++) {
            if (Unit.isTime(lexicon.folded(row.numbers()[place]))) {
                return true;
            }
        }
        return false;
    }
}
