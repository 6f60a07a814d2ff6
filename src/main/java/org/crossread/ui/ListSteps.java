package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.page.Touched;

import java.util.List;

/// Going through the lines of the list that show.
final class ListSteps {

    private final ReaderState state;

    ListSteps(ReaderState state) {
        this.state = state;
    }

    /// The lines that show, in their groups.
    List<ListOrder.Part> parts() {
        Filter chosen = state.filterProperty().get();
        return ListOrder.parts(
                state.items().stream().filter(chosen::shows).toList(),
                state.groupingProperty().get().in(state.topicProperty().get()),
                state.hand().work().names());
    }

    private List<Item> shown() {
        return parts().stream().flatMap(part -> part.items().stream()).toList();
    }

    /// Goes `by` lines on, round the ends.
    void step(int by) {
        List<Item> items = shown();
        if (items.isEmpty()) {
            return;
        }
        int now = place(items);
        int from = now < 0 && by < 0 ? items.size() : now;
        int next = Math.floorMod(from + by, items.size());
        state.choose(items.get(next).selection(), Touched.ELSEWHERE);
        if (next != from + by) {
            state.say(
                    Messages.text(by > 0 ? "reader.notice.from-start" : "reader.notice.from-end"));
        }
    }

    /// Where the chosen line stands among others; -1 where it is not among them.
    private int place(List<Item> items) {
        Selection now = state.selection();
        for (int i = 0; i < items.size() && now.topic() == state.topicProperty().get(); i++) {
            if (items.get(i).selection().index() == now.index()) {
                return i;
            }
        }
        return -1;
    }

    /// Goes to the first or the last line.
    void edge(boolean first) {
        List<Item> items = shown();
        if (!items.isEmpty()) {
            Item item = first ? items.getFirst() : items.getLast();
            state.choose(item.selection(), Touched.ELSEWHERE);
        }
    }
}
