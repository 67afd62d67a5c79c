package hashiya.suggest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A table of this room's: lines of cells with tabs between them; a line that begins with # is for people.
final class Table {
    private Table() {}

    /// The words of a cell, which have spaces between them.
    static List<String> words(String cell) {
        return List.of(cell.split(" ", -1));
    }

    static List<String[]> read(String name) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream("/hashiya/suggest/" + name), name);
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a table of the program itself", e);
        }
    }
}
