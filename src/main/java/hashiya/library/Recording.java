package hashiya.library;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Watches the rows an act is about to change, and writes into the journal what became of them.
final class Recording {
    private final Transaction transaction;
    private final Map<Rows, String> before = new LinkedHashMap<>();

    Recording(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Is called before the act touches these rows, or those that hang on them.
    void watch(Rows rows) throws SQLException {
        watch(List.of(rows));
    }

    /// The same for rows that an act touches together.
    void watch(Collection<Rows> rows) throws SQLException {
        watchAlone(Rows.withDependents(transaction, rows));
    }

    /// Is called before the act touches these rows and no others.
    void watchAlone(Rows rows) throws SQLException {
        watchAlone(Set.of(rows));
    }

    /// The same for rows that an act touches together.
    void watchAlone(Collection<Rows> rows) throws SQLException {
        var unknown = new LinkedHashSet<>(rows);
        unknown.removeAll(before.keySet());
        before.putAll(Rows.images(transaction, unknown));
    }

    /// Is called when the act has made these rows, and those that hang on them.
    void made(Rows rows) throws SQLException {
        made(List.of(rows));
    }

    /// The same for rows that an act has made together.
    void made(Collection<Rows> rows) throws SQLException {
        for (var each : Rows.withDependents(transaction, rows)) {
            before.putIfAbsent(each, Rows.NONE);
        }
    }

    /// Writes the act down; what its author had undone before cannot be done again.
    void write(Entry entry) throws SQLException {
        write(entry, false);
    }

    /// Writes the act down with all rows that were watched, changed or not: some go and come back with those they hang on.
    void writeWhole(Entry entry) throws SQLException {
        write(entry, true);
    }

    private void write(Entry entry, boolean isWhole) throws SQLException {
        Journal.forgetUndone(transaction, entry.author());
        long act = Journal.begin(transaction, entry);
        int position = 0;
        for (var now : Rows.images(transaction, before.keySet()).entrySet()) {
            String was = before.getOrDefault(now.getKey(), Rows.NONE);
            if (isWhole || !now.getValue().equals(was)) {
                Journal.write(transaction, act, position++, now.getKey(), was, now.getValue());
            }
        }
    }
}
