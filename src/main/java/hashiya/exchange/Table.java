package hashiya.exchange;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A kind of table: its columns, what must hold of a row before it is believed, and what is counted of it.
///
/// @param name what it holds: `annotations`, `articles` or `codebook`
/// @param proof is given each row with its cells as written; throws [ExchangeException] where they do not fit
/// @param counted the names under which a row is counted in the [Sidecar]
record Table<T>(
        String name,
        Profile profile,
        List<Column<T>> columns,
        BiConsumer<T, List<String>> proof,
        Function<T, List<String>> counted) {

    /// The version of the columns' meaning; raised when one changes, not when one is added.
    static final int SCHEMA_VERSION = 1;

    List<String> header() {
        return Column.names(columns);
    }

    /// The cells of a row, proved.
    List<String> cells(T row) {
        var cells = columns.stream().map(column -> column.value().apply(row)).toList();
        proof.accept(row, cells);
        return cells;
    }
}
