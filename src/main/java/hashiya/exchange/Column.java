package hashiya.exchange;

import java.util.List;
import java.util.function.Function;

/// A column of a table: its name in the header, and what a row has to say to it.
record Column<T>(String name, Function<? super T, String> value) {
    /// The cell of whatever is not known.
    static final String UNKNOWN = "";

    /// For columns whose source the library does not hold yet: they are there, so that tables keep their shape.
    static final Function<Object, String> NO_SOURCE_YET = _ -> UNKNOWN;

    static List<String> names(List<? extends Column<?>> columns) {
        return columns.stream().<String>map(Column::name).toList();
    }
}
