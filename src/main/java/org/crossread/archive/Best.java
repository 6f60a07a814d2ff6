package org.crossread.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// So many of the best, whatever number is given.
final class Best {

    private final int most;
    private final PriorityQueue<Likeness> worstFirst =
            new PriorityQueue<>(Likeness.ORDER.reversed());

    Best(int most) {
        this.most = most;
    }

    void add(Likeness likeness) {
        worstFirst.add(likeness);
        if (worstFirst.size() > most) {
            worstFirst.remove();
        }
    }

    List<Likeness> sorted() {
        List<Likeness> sorted = new ArrayList<>(worstFirst);
        sorted.sort(Likeness.ORDER);
        return sorted;
    }
}
