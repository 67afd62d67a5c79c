package hashiya.desk;

import hashiya.article.Annotation;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The marks of an article by where they stand, so that those around some words are found without looking at all of them.
///
/// Marks of about the same length stand in one table by their start: what reaches into some words begins hardly more than
/// that length before them, however long other marks are.
final class DecidedWords {
    private final Map<Integer, NavigableMap<Integer, List<There>>> byLength = new HashMap<>();
    private int count;

    /// A mark and where it stands today.
    ///
    /// @param number in the order the marks came in
    record There(int number, Annotation annotation, Span span) {}

    void add(Annotation annotation, Span span) {
        byLength.computeIfAbsent(magnitude(span), _ -> new TreeMap<>())
                .computeIfAbsent(span.start(), _ -> new ArrayList<>())
                .add(new There(count++, annotation, span));
    }

    /// The marks that share some of these words, in the order they came in.
    Stream<There> around(Span words) {
        return byLength.entrySet().stream()
                .flatMap(entry -> entry.getValue()
                        .subMap(words.start() - longest(entry.getKey()), false, words.end(), false)
                        .values().stream())
                .flatMap(List::stream)
                .filter(there -> there.span().overlaps(words))
                .sorted(Comparator.comparingInt(There::number));
    }

    /// All of them, in the order they came in.
    Stream<There> all() {
        return byLength.values().stream()
                .flatMap(table -> table.values().stream())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(There::number));
    }

    /// How many binary digits the length has.
    private static int magnitude(Span span) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(span.length());
    }

    private static int longest(int magnitude) {
        return 1 << magnitude;
    }
}
