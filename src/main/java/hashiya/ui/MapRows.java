package hashiya.ui;

import hashiya.article.Span;
import java.util.BitSet;

/// A lane of the thin map: which of its rows stretches of an article fall on.
final class MapRows {
    private final int length;
    private final int rows;
    private final BitSet filled;

    /// @param length of the article
    /// @param rows the map has, from the article's first character to its last
    MapRows(int length, int rows) {
        this.length = Math.max(1, length);
        this.rows = Math.max(1, rows);
        filled = new BitSet(rows);
    }

    void add(Span span) {
        filled.set(row(span.start()), row(Math.max(span.start(), span.end() - 1)) + 1);
    }

    /// With one more row filled.
    MapRows with(int row) {
        filled.set(row);
        return this;
    }

    /// The first offset after a stretch whose row is not filled by it.
    int nextRow(Span span) {
        long row = row(Math.max(span.start(), span.end() - 1)) + 1L;
        return (int) Math.max(span.end(), Math.ceilDiv(row * length, rows));
    }

    /// The runs of filled rows, from the top; `end` exclusive.
    void forEachRun(Run run) {
        for (int start = filled.nextSetBit(0); start >= 0; ) {
            int end = filled.nextClearBit(start);
            run.from(start, end);
            start = filled.nextSetBit(end);
        }
    }

    private int row(int offset) {
        return (int) Math.min(rows - 1L, (long) offset * rows / length);
    }

    @FunctionalInterface
    interface Run {
        void from(int start, int end);
    }
}
