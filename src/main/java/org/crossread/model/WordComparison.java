package org.crossread.model;

import java.util.List;

/// Compares the words of two stretches of text that are held to say the same. Safe for use by
/// several threads.
public interface WordComparison {

    /// @param leftSpan where to look in the left report; words that start inside it count
    /// @param rightSpan likewise
    Result compare(Report left, Span leftSpan, Report right, Span rightSpan);

    /// The changes alone, which are the same and take less.
    List<Change> changes(Report left, Span leftSpan, Report right, Span rightSpan);

    /// The same for many comparisons of one thread, which share what is found out about words.
    default WordComparison ofOneThread() {
        return this;
    }

    /// @param changes steps that cover every word of both stretches once, in the order of the left
    /// @param flags changes of meaning among them
    record Result(List<Change> changes, List<Flag> flags) {
        public Result {
            changes = List.copyOf(changes);
            flags = List.copyOf(flags);
        }
    }
}
