package hashiya.exchange;

import java.util.function.Consumer;

/// Gives rows one after the other, so that a table of 100,000 needs no list. A list will do: `list::forEach`.
///
/// The order is the table's order. To make two exports comparable, give annotations by article, start, end and id, and
/// articles in the same order; rows of one article that follow each other are also written much faster.
@FunctionalInterface
public interface Rows<T> {
    void forEach(Consumer<T> consumer);
}
