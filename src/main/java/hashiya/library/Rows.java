package hashiya.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All rows of one table that share a key: the marks of an article, the codes on a mark.
///
/// What is derived from other tables by itself is not among those that hang on them. Their image is a JSON array of objects by column, bytes in hexadecimal, in an order of its own, so that equal rows have
/// equal images. Tables and columns are those the file has today: an image from an older schema lacks the newer
/// columns, which then get their defaults.
record Rows(String table, String keyColumn, String key) {
    static final String NONE = "[]";

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

    /// Tables whose rows triggers make anew, and the program fills in when it needs them.
    private static final String DERIVED = "('shelf_order')";

    private record Link(String table, String column, String parentColumn) {}

    /// These rows, and those of other tables that hang on them, the ones that are hung on first.
    List<Rows> withDependents(Transaction transaction) throws SQLException {
        var all = new ArrayList<Rows>();
        all.add(this);
        for (int next = 0; next < all.size(); next++) {
            for (var dependent : all.get(next).dependents(transaction)) {
                if (!all.contains(dependent)) {
                    all.add(dependent);
                }
            }
        }
        return all;
    }

    private List<Rows> dependents(Transaction transaction) throws SQLException {
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
            var keys = transaction.list(
                    "SELECT " + quote(link.parentColumn) + " AS key FROM " + quote(table) + where(), row -> row.text("key"), key);
            keys.forEach(found -> dependents.add(new Rows(link.table, link.column, found)));
        }
        return dependents;
    }

    String image(Transaction transaction) throws SQLException {
        String fields = columns(transaction).stream()
                .map(column -> literal(column.name()) + ", " + column.written())
                .collect(Collectors.joining(", "));
        String sql = "SELECT json_group_array(json(image)) AS image FROM (SELECT json_object(" + fields + ") AS image FROM "
                + quote(table) + where() + " ORDER BY image)";
        return transaction.one(sql, row -> row.text("image"), key);
    }

    /// Makes the rows what an image says: those it has not go, the others come or change in their place.
    void become(Transaction transaction, String image) throws SQLException {
        var written = transaction.list("SELECT key FROM json_each(? -> 0)", row -> row.text("key"), image);
        var columns = columns(transaction).stream().filter(column -> written.contains(column.name())).toList();
        var own = columns(transaction).stream().filter(column -> column.placeInKey() > 0).toList();
        String same = own.stream()
                .map(column -> column.read() + " = " + quote(table) + "." + column.quoted())
                .collect(Collectors.joining(" AND "));
        transaction.run(
                "DELETE FROM " + quote(table) + where() + " AND NOT EXISTS (SELECT 1 FROM json_each(?) WHERE " + same + ")",
                key,
                image);
        if (!columns.isEmpty()) {
            transaction.run(
                    "INSERT INTO " + quote(table) + " (" + joined(columns, Column::quoted) + ")"
                            + " SELECT " + joined(columns, Column::read) + " FROM json_each(?) WHERE true"
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

    private String where() {
        return " WHERE " + quote(keyColumn) + " = ?";
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
