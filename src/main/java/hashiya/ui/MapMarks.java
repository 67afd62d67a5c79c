package hashiya.ui;

import hashiya.article.Span;
import hashiya.desk.Page.Placed;
import hashiya.ui.reader.Look;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many marks of each look lie in each part of an article, kept in step with one mark at a time: the thin map is painted
/// from it, in a time that neither the article nor its marks make longer.
final class MapMarks {
    /// Parts of an article; more than a screen has rows.
    private static final int PARTS = 2048;

    private final int length;
    private final Map<Look, int[]> counts = new EnumMap<>(Look.class);

    /// @param length of the article
    MapMarks(int length) {
        this.length = Math.max(1, length);
    }

    void add(Placed mark) {
        count(mark, 1);
    }

    void remove(Placed mark) {
        count(mark, -1);
    }

    /// The rows of a map in which a lane is inked, for each of the looks that share it. Where several looks lie on a row,
    /// they take turns from row to row, so that each is seen.
    ///
    /// @param all that lie on one article
    /// @param rows the map has, from the article's first character to its last
    static Map<Look, MapRows> rows(Collection<MapMarks> all, Collection<Look> lane, int rows) {
        var inked = new EnumMap<Look, MapRows>(Look.class);
        lane.forEach(look -> inked.put(look, new MapRows(rows, rows)));
        for (int row = 0; row < rows; row++) {
            int at = row;
            var here = lane.stream().filter(look -> all.stream().anyMatch(marks -> marks.isOn(look, at, rows))).toList();
            if (!here.isEmpty()) {
                inked.computeIfPresent(here.get(row % here.size()), (_, ink) -> ink.with(at));
            }
        }
        return inked;
    }

    private boolean isOn(Look look, int row, int rows) {
        int[] counted = counts.get(look);
        if (counted == null) {
            return false;
        }
        int end = Math.max((row + 1) * PARTS / rows, row * PARTS / rows + 1);
        for (int part = row * PARTS / rows; part < Math.min(end, PARTS); part++) {
            if (counted[part] > 0) {
                return true;
            }
        }
        return false;
    }

    private void count(Placed mark, int by) {
        for (var look : MarkLooks.all(mark)) {
            int[] counted = counts.computeIfAbsent(look, _ -> new int[PARTS]);
            for (int part = part(mark.span().start()); part <= part(last(mark.span())); part++) {
                counted[part] += by;
            }
        }
    }

    private static int last(Span span) {
        return Math.max(span.start(), span.end() - 1);
    }

    private int part(int offset) {
        return (int) Math.min(PARTS - 1L, (long) offset * PARTS / length);
    }
}
