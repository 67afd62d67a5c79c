package hashiya.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A table, and the column by which its rows belong together.
///
/// The image of the rows with one key is a JSON array of objects by column, bytes in hexadecimal, in an order of its own, so
/// that equal rows have equal images. Tables and columns are those the file has today: an image from an older schema lacks
/// the newer columns, which then get their defaults.
record Relation(String table, String keyColumn) {
    /// Tables whose rows triggers make anew, and the program fills in when it needs them: they hang on nothing.
    private static final String DERIVED = "('shelf_order')";

    private record Column(String name, boolean isBlob, int placeInKey) {
        String quoted() {
            return quote(name);
        }

        String written() {
            return isBlob ? "hex(" + quoted() + ")" : quoted();
        }

        String read() {
            String value = "value ->> " + literal("$." + quoted());
            return isBlob ? "unhex(" + value + ")" : value;
        }
    }

    private record Link(String table, String column, String parentColumn) {}

    private record Image(Rows rows, String said) {}

    /// The rows of other tables that hang on those with these keys.
    List<Rows> dependents(Transaction transaction, Collection<String> keys) throws SQLException {
        var links = transaction.listOfSchema(
                """
                SELECT child.name AS child, link."from" AS child_column, coalesce(link."to", own.name) AS parent_column
                FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS link,
                     pragma_table_info(link."table") AS own ON own.pk = 1
                WHERE child.type = 'table' AND link."table" = ? AND child.name <> link."table"
                  AND child.name NOT IN %s
                ORDER BY child.name
                """.formatted(DERIVED),
                row -> new Link(row.text("child"), row.text("child_column"), row.text("parent_column")),
                table);
        var dependents = new ArrayList<Rows>();
        for (var link : links) {
            transaction.each(
                    "SELECT " + quote(link.parentColumn) + " AS key FROM " + quote(table) + withKeys(),
                    row -> new Rows(link.table, link.column, row.text("key")),
                    dependents::add,
                    array(keys));
        }
        return dependents;
    }

    /// Puts in the images of the rows with these keys; none for a key without rows.
    void images(Transaction transaction, Collection<String> keys, Map<Rows, String> images) throws SQLException {
        String fields = joined(columns(transaction), column -> literal(column.name()) + ", " + column.written());
        transaction.each(
                "SELECT key, json_group_array(json(image) ORDER BY image) AS image FROM (SELECT CAST(" + quote(keyColumn)
                        + " AS TEXT) AS key, json_object(" + fields + ") AS image FROM " + quote(table) + withKeys()
                        + ") GROUP BY key",
                row -> new Image(new Rows(this, row.text("key")), row.text("image")),
                image -> images.put(image.rows(), image.said()),
                array(keys));
    }

    /// Makes the rows with these keys what images say, which all come from one act, and so have the same columns.
    void become(Transaction transaction, Collection<String> keys, List<String> images) throws SQLException {
        String all = images.stream()
                .filter(each -> !each.equals(Rows.NONE))
                .map(each -> each.substring(1, each.length() - 1))
                .collect(Collectors.joining(",", "[", "]"));
        // Read once for all that follows.
        var image = transaction.one("SELECT jsonb(?) AS image", row -> row.bytes("image"), all);
        var written = transaction.list("SELECT key FROM json_each(?, '$[0]')", row -> row.text("key"), image);
        var columns = columns(transaction).stream().filter(column -> written.contains(column.name())).toList();
        var own = columns(transaction).stream().filter(column -> column.placeInKey() > 0).toList();
        transaction.run(
                "DELETE FROM " + quote(table) + withKeys() + " AND (" + joined(own, Column::quoted) + ") NOT IN (SELECT "
                        + joined(own, Column::read) + " FROM jsonb_each(?))",
                array(keys),
                image);
        if (!columns.isEmpty()) {
            transaction.run(
                    "INSERT INTO " + quote(table) + " (" + joined(columns, Column::quoted) + ")"
                            + " SELECT " + joined(columns, Column::read) + " FROM jsonb_each(?) WHERE true"
                            + " ON CONFLICT (" + joined(own, Column::quoted) + ") DO UPDATE SET "
                            + joined(columns, column -> column.quoted() + " = excluded." + column.quoted()),
                    image);
        }
    }

    private List<Column> columns(Transaction transaction) throws SQLException {
        return transaction.listOfSchema(
                "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid",
                row -> new Column(row.text("name"), row.text("type").equals("BLOB"), row.count("pk")),
                table);
    }

    private String withKeys() {
        return " WHERE " + quote(keyColumn) + " IN (SELECT value FROM json_each(?))";
    }

    /// Keys are ids and numbers, but what comes out of a file may be anything.
    private static String array(Collection<String> keys) {
        return keys.stream()
                .map(key -> '"' + key.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String joined(List<Column> columns, Function<Column, String> written) {
        return columns.stream().map(written).collect(Collectors.joining(", "));
    }

    /// Names come out of the file, so they are never taken for anything else.
    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
