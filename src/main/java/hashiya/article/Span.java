package hashiya.article;

import org.jspecify.annotations.Nullable;

/// A stretch of text: UTF-16 units from the start of the article's text, `end` exclusive.
///
/// Spans sort by their start; of two that start together the shorter comes first.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the unit at `offset` belongs to this span.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether the two share at least one unit; spans that only touch do not.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The part of this span that lies in `other`; empty, at the nearer edge of `other`, where they share nothing.
    public Span within(Span other) {
        int from = Math.clamp(start, other.start, other.end);
        return new Span(from, Math.clamp(end, from, other.end));
    }

    public Span shiftedBy(int units) {
        return new Span(start + units, end + units);
    }

    /// The characters this span lies on. Throws [IndexOutOfBoundsException] where the text is shorter.
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /// Written out, like the next: what the compiler leaves to the first call, the first paragraph of a start would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
