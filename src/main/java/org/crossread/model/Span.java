package org.crossread.model;

/// A half-open range `[start, end)` of a report's text, in UTF-16 code units.
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether both share at least one code unit; an empty span overlaps nothing.
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /// The smallest span that holds both.
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span moved(int by) {
        return new Span(start + by, end + by);
    }

    /// The words of `text` that this span covers.
    ///
    /// @throws StringIndexOutOfBoundsException if the span ends behind the text
    public String in(String text) {
        return text.substring(start, end);
    }

    /// As of every record. Written out, because what Java makes for records when they are first
    /// compared takes longer than all other comparing in a short run.
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /// By start, then by end.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
