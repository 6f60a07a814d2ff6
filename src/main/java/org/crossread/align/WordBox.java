package org.crossread.align;

/// A stretch of words of the left and one of the right, ends exclusive.
record WordBox(int left, int leftEnd, int right, int rightEnd) {

    /// Seen from the other side.
    WordBox turned() {
        return new WordBox(right, rightEnd, left, leftEnd);
    }

    WordBox hull(WordBox other) {
        return new WordBox(
                Math.min(left, other.left),
                Math.max(leftEnd, other.leftEnd),
                Math.min(right, other.right),
                Math.max(rightEnd, other.rightEnd));
    }

    int shorterSide() {
        return Math.min(leftEnd - left, rightEnd - right);
    }

    boolean contains(WordBox other) {
        return left <= other.left
                && other.leftEnd <= leftEnd
                && right <= other.right
                && other.rightEnd <= rightEnd;
    }

    /// Whether the other comes just before, or just behind, on both sides.
    boolean isBeside(WordBox other, int reach) {
        return isWithin(left - other.leftEnd, reach) && isWithin(right - other.rightEnd, reach)
                || isWithin(other.left - leftEnd, reach) && isWithin(other.right - rightEnd, reach);
    }

    private static boolean isWithin(int distance, int reach) {
        return distance >= 0 && distance <= reach;
    }

    boolean overlaps(WordBox other) {
        return Math.max(left, other.left) < Math.min(leftEnd, other.leftEnd)
                && Math.max(right, other.right) < Math.min(rightEnd, other.rightEnd);
    }
}
