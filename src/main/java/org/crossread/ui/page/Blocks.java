package org.crossread.ui.page;

import org.crossread.model.Report;

import java.util.List;

/// The blocks of a page in reading order: which of them holds a position, and about how high they
/// are before they are laid out.
record Blocks(List<Block> all) {

    static final Blocks NONE = new Blocks(List.of());

    Blocks {
        all = List.copyOf(all);
    }

    /// @param folds stretches to show as one line each, in reading order, apart from each other
    static Blocks of(Report report, List<Fold> folds) {
        return new Blocks(Block.of(report, folds));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    Block get(int index) {
        return all.get(index);
    }

    Block last() {
        return all.getLast();
    }

    /// Which block holds a position; the nearest before it where none does.
    int at(int position) {
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, low);
    }

    /// Heights to go by until each block is measured.
    ///
    /// @param width of a line, in pixels
    Heights estimated(PageType type, double width) {
        double perLine = Math.max(1, width / type.character());
        return new Heights(all.size(), block -> estimated(all.get(block), type, perLine));
    }

    /// @param perLine how many characters a line holds
    private static double estimated(Block block, PageType type, double perLine) {
        double lines = Math.max(1, Math.ceil(block.span().length() / perLine));
        return lines * type.pitch() + (block.ends() ? type.gap() : 0);
    }
}
