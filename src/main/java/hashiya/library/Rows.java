package hashiya.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All rows of one table that share a key: the marks of an article, the codes on a mark.
///
/// Their image is what they say, as text; [Relation] tells how it is written. Whatever is asked of rows is asked of many at
/// once, a table at a time: an act may be about thousands.
record Rows(Relation relation, String key) {
    /// The image of no rows.
    static final String NONE = "[]";

    /// A row without a key, which no Hashiya writes, has no rows to go with.
    Rows {
        Objects.requireNonNull(key);
    }

    Rows(String table, String keyColumn, String key) {
        this(new Relation(table, keyColumn), key);
    }

    /// Some rows, and those of other tables that hang on them, the ones that are hung on first.
    static Collection<Rows> withDependents(Transaction transaction, Collection<Rows> some) throws SQLException {
        var all = new LinkedHashSet<>(some);
        for (Collection<Rows> last = some; !last.isEmpty(); ) {
            var dependents = new LinkedHashSet<Rows>();
            for (var each : keys(last).entrySet()) {
                dependents.addAll(each.getKey().dependents(transaction, each.getValue()));
            }
            dependents.removeAll(all);
            all.addAll(dependents);
            last = dependents;
        }
        return all;
    }

    /// What some rows say now, each with its image, in their order.
    static Map<Rows, String> images(Transaction transaction, Collection<Rows> some) throws SQLException {
        var images = new LinkedHashMap<Rows, String>();
        some.forEach(rows -> images.put(rows, NONE));
        for (var each : keys(some).entrySet()) {
            each.getKey().images(transaction, each.getValue(), images);
        }
        return images;
    }

    /// Makes rows what their images say: those they have not go, the others come or change in their place.
    ///
    /// That goes a table at a time, so that foreign keys must be left unlooked at until all is done.
    static void become(Transaction transaction, Map<Rows, String> images) throws SQLException {
        for (var each : keys(images.keySet()).entrySet()) {
            var relation = each.getKey();
            var own = each.getValue().stream().map(key -> images.getOrDefault(new Rows(relation, key), NONE)).toList();
            relation.become(transaction, each.getValue(), own);
        }
    }

    /// The keys of each relation, both in the order they came.
    private static Map<Relation, List<String>> keys(Collection<Rows> some) {
        var keys = new LinkedHashMap<Relation, List<String>>();
        some.forEach(rows -> keys.computeIfAbsent(rows.relation, _ -> new ArrayList<>()).add(rows.key));
        return keys;
    }
}
