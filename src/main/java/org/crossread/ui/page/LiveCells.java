package org.crossread.ui.page;

import javafx.scene.Node;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// The cells of the blocks in view, by the blocks' numbers; cells that are done with are kept for
/// the next ones.
final class LiveCells {

    private final List<Node> nodes;
    private final TreeMap<Integer, ParagraphCell> live = new TreeMap<>();
    private final Deque<ParagraphCell> spare = new ArrayDeque<>();

    /// @param nodes where new cells go
    LiveCells(List<Node> nodes) {
        this.nodes = nodes;
    }

    Optional<ParagraphCell> of(int block) {
        return Optional.ofNullable(live.get(block));
    }

    /// A cell for a block that has none; it still shows what it showed before, or nothing.
    ParagraphCell begin(int block) {
        ParagraphCell cell = spare.isEmpty() ? added() : spare.pop();
        live.put(block, cell);
        return cell;
    }

    private ParagraphCell added() {
        ParagraphCell cell = new ParagraphCell();
        nodes.add(cell);
        return cell;
    }

    /// Hides the cells of some blocks.
    void retireIf(IntPredicate block) {
        live.entrySet()
                .removeIf(
                        entry -> {
                            boolean done = block.test(entry.getKey());
                            if (done) {
                                entry.getValue().setVisible(false);
                                spare.push(entry.getValue());
                            }
                            return done;
                        });
    }

    Collection<ParagraphCell> all() {
        return live.values();
    }

    boolean isEmpty() {
        return live.isEmpty();
    }

    /// The first block that has a cell; there must be one.
    int first() {
        return live.firstKey();
    }

    int last() {
        return live.lastKey();
    }
}
