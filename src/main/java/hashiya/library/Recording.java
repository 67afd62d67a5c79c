package hashiya.library;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Watches the rows an act is about to change, and writes into the journal what became of them.
final class Recording {
    private final Transaction transaction;
    private final Map<Rows, String> before = new LinkedHashMap<>();

    Recording(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Is called before the act touches these rows, or those that hang on them.
    void watch(Rows rows) throws SQLException {
        for (var each : rows.withDependents(transaction)) {
            watchAlone(each);
        }
    }

    /// Is called before the act touches these rows and no others.
    void watchAlone(Rows rows) throws SQLException {
        if (!before.containsKey(rows)) {
            before.put(rows, rows.image(transaction));
        }
    }

    /// Is called when the act has made these rows, and those that hang on them.
    void made(Rows rows) throws SQLException {
        for (var each : rows.withDependents(transaction)) {
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
        for (var watched : before.entrySet()) {
            var rows = watched.getKey();
            String after = rows.image(transaction);
            if (isWhole || !after.equals(watched.getValue())) {
                Journal.write(transaction, act, position++, rows, watched.getValue(), after);
            }
        }
    }
}
