package org.crossread.align;

/// Whether words of the left stand where words of the right stand: next to words that are linked.
final class SamePlace {

    private static final int REACH = 4;
    private static final double CLOSE = 1.5;

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;

    SamePlace(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
        left = links.left();
        right = links.right();
    }

    /// How well the places fit: 0 not at all; 2 or more when a linked word of content, or linked
    /// words on both sides, stand beside both.
    double fit(Mention one, Mention other) {
        return before(one, other) + behind(one, other);
    }

    /// Whether linked words of content stand close before both and close behind both.
    boolean encloses(Mention one, Mention other) {
        return before(one, other) >= CLOSE && behind(one, other) >= CLOSE;
    }

    private double before(Mention one, Mention other) {
        return beside(one.from(), -1, other.from(), other.from() - REACH, other.from() - 1);
    }

    private double behind(Mention one, Mention other) {
        return beside(one.end() - 1, 1, other.end() - 1, other.end(), other.end() + REACH - 1);
    }

    /// Whether the words right before both, or right behind both, are linked with each other.
    boolean touches(Mention one, Mention other) {
        return areBeside(one.from(), other.from(), -1)
                || areBeside(one.end() - 1, other.end() - 1, 1);
    }

    private boolean areBeside(int place, int rightPlace, int step) {
        boolean isLeftAtEdge = isAtEdge(left, place, step);
        return isLeftAtEdge || isAtEdge(right, rightPlace, step)
                ? isLeftAtEdge && isAtEdge(right, rightPlace, step)
                : links.rightOf(place + step) == rightPlace + step;
    }

    /// The best linked word within reach whose partner lies between `low` and `high`; nearer is
    /// better.
    private double beside(int place, int step, int rightPlace, int low, int high) {
        double best = isAtEdge(left, place, step) && isAtEdge(right, rightPlace, step) ? 1 : 0;
        for (int k = 1; k <= REACH; k++) {
            int i = place + step * k;
            if (i < 0 || i >= left.size() || left.stretches()[i] != left.stretches()[place]) {
                break;
            }
            int j = links.rightOf(i);
            if (j >= Math.max(0, low)
                    && j <= high
                    && right.stretches()[j] == right.stretches()[rightPlace]) {
                double weight = lexicon.isContent(left.numbers()[i]) ? 2 : 1;
                double distance = k - 1 + Math.abs(Math.abs(j - rightPlace) - 1);
                best = Math.max(best, weight - 0.1 * distance);
            }
        }
        return best;
    }

    private static boolean isAtEdge(WordRow row, int place, int step) {
        int next = place + step;
        return next < 0 || next >= row.size() || row.stretches()[next] != row.stretches()[place];
    }
}
