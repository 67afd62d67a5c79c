package hashiya.library;

import hashiya.arabic.TitleOrder;
import hashiya.article.Progress;
import hashiya.search.Filters;
import java.nio.LongBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/// The numbers of the articles on the shelf, group by group.
///
/// @param places the numbers, eight bytes each; see [#numbers]
/// @param groups in order; none where the shelf is not divided
public record Shelf(LongBuffer places, List<Group> groups) {
    /// Some articles that stand together.
    ///
    /// @param label what they have in common; see [Grouping]
    /// @param first the place of the first of them
    /// @param size how many they are; an empty folder has none
    public record Group(String label, int first, int size) {}

    public Shelf {
        places = places.asReadOnlyBuffer();
        groups = List.copyOf(groups);
    }

    static Shelf of(Transaction transaction, ShelfOrder order, Grouping grouping, Filters filters) throws SQLException {
        var numbers = numbers(transaction, order, filters);
        if (grouping == Grouping.NONE) {
            return new Shelf(LongBuffer.wrap(numbers), List.of());
        }
        var members = members(transaction, grouping, numbers);
        if (grouping == Grouping.FOLDER && filters.equals(Filters.NONE)) {
            var folders = transaction.list("SELECT name FROM folder", row -> row.text("name"));
            folders.forEach(name -> members.putIfAbsent(name, LongStream.builder()));
        }
        return of(members, order(grouping));
    }

    /// Which of the articles have each label, in their own order. Labels are compared only when each is known once.
    private static Map<String, LongStream.Builder> members(Transaction transaction, Grouping grouping, long[] numbers)
            throws SQLException {
        record Labelled(long number, String label) {}
        var labels = new HashMap<Long, String>();
        transaction.each(
                grouping.labels(),
                row -> new Labelled(row.number("number"), row.text("label")),
                each -> labels.put(each.number(), each.label()));
        var members = new HashMap<String, LongStream.Builder>();
        for (long number : numbers) {
            members.computeIfAbsent(labels.getOrDefault(number, grouping.usual()), _ -> LongStream.builder()).add(number);
        }
        return members;
    }

    /// The beginning of a shelf that is not divided.
    static long[] first(Transaction transaction, ShelfOrder order, int most) throws SQLException {
        var numbers = transaction.list(order.first(), row -> row.number("number"), most);
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    private static Shelf of(Map<String, LongStream.Builder> members, Comparator<String> order) {
        var numbers = LongStream.builder();
        var groups = new ArrayList<Group>();
        int first = 0;
        for (var label : members.keySet().stream().sorted(order).toList()) {
            long[] inside = members.getOrDefault(label, LongStream.builder()).build().toArray();
            LongStream.of(inside).forEach(numbers);
            groups.add(new Group(label, first, inside.length));
            first += inside.length;
        }
        return new Shelf(LongBuffer.wrap(numbers.build().toArray()), groups);
    }

    private static long[] numbers(Transaction transaction, ShelfOrder order, Filters filters) throws SQLException {
        var numbers = LongStream.builder();
        if (filters.equals(Filters.NONE)) {
            transaction.each(order.numbers(), row -> row.number("number"), numbers::add);
        } else {
            var among = Conditions.among(transaction, filters);
            transaction.each(order.numbers(among.sql()), row -> row.number("number"), numbers::add, among.given().toArray());
        }
        return numbers.build().toArray();
    }

    /// Names as a dictionary has them, the newest month first, and what has no name last.
    private static Comparator<String> order(Grouping grouping) {
        return switch (grouping) {
            case MONTH -> Comparator.reverseOrder();
            case PROGRESS -> Comparator.comparing(word -> Progress.valueOf(word.toUpperCase(Locale.ROOT)));
            case NONE, FOLDER, OUTLET ->
                Comparator.comparing(String::isEmpty)
                        .thenComparing(TitleOrder.AS_WRITTEN.by(name -> name))
                        .thenComparing(Comparator.naturalOrder());
        };
    }

    /// The numbers of all of them, in order.
    public long[] numbers() {
        var all = new long[places.limit()];
        places.get(0, all);
        return all;
    }
}
