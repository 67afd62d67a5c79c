package hashiya.library;

import hashiya.article.Annotation;
import hashiya.article.Article;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What people did, line by line, and the way back.
///
/// A line keeps the rows it changed as they were before and after. To undo it is to make them what they were, if they
/// still are what it left; so nobody's later work is ever overwritten.
final class Journal {
    /// A line is forgotten when so many more have been written.
    private static final int LINES_KEPT = 10_000;

    /// Which way to go.
    enum Way {
        UNDO("done", "undone", "ORDER BY number DESC"),
        REDO("undone", "done", "ORDER BY number");

        private final String from;
        private final String to;
        private final String order;

        Way(String from, String to, String order) {
            this.from = from;
            this.to = to;
            this.order = order;
        }
    }

    private record Line(long number, Entry entry) {}

    /// @param now as the rows must be for the step
    /// @param next as they are after it
    private record Trace(Rows rows, String now, String next) {}

    private Journal() {}

    /// The line that the next step this way would take.
    static Optional<Entry> next(Transaction transaction, String author, Way way) throws SQLException {
        return nextLine(transaction, author, way).map(Line::entry);
    }

    /// Takes the author's next step this way in a transaction of its own, or leaves it out where others' work contradicts it.
    static Turned turn(Connections connections, String author, Way way) {
        try {
            return connections.write(transaction -> step(transaction, author, way));
        } catch (LibraryException e) {
            if (!e.isContradiction()) {
                throw e;
            }
            return connections.write(transaction -> leaveOut(transaction, author, way));
        }
    }

    /// Takes the author's last act back, or does what they took back last again.
    private static Turned step(Transaction transaction, String author, Way way) throws SQLException {
        var line = nextLine(transaction, author, way);
        return line.isEmpty() ? new Turned.Nothing() : step(transaction, line.get(), way);
    }

    /// Leaves the author's next step out, because what others keep in the library contradicts it.
    private static Turned leaveOut(Transaction transaction, String author, Way way) throws SQLException {
        var line = nextLine(transaction, author, way);
        return line.isEmpty()
                ? new Turned.Nothing()
                : overtake(transaction, line.get(), traces(transaction, line.get(), way));
    }

    /// Writes a line without its traces, and gives its number.
    static long begin(Transaction transaction, Entry entry) throws SQLException {
        transaction.run("DELETE FROM act WHERE number <= (SELECT max(number) FROM act) - ?", LINES_KEPT);
        return transaction.one(
                "INSERT INTO act (id, name, author, done_at, state) VALUES (?, ?, ?, ?, 'done') RETURNING number",
                row -> row.number("number"),
                entry.id(), entry.name(), entry.author(), entry.at());
    }

    /// Writes down what became of some rows in an act.
    static void write(Transaction transaction, long act, int position, Rows rows, String before, String after)
            throws SQLException {
        transaction.run(
                """
                INSERT INTO trace (act, position, relation, key_column, key, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                act, position, rows.relation().table(), rows.relation().keyColumn(), rows.key(), before, after);
    }

    static void forgetUndone(Transaction transaction, String author) throws SQLException {
        transaction.run("DELETE FROM act WHERE author = ? AND state = 'undone'", author);
    }

    /// Reads every line with all that it keeps, and says how many there are; one that cannot be read is damage.
    static int readThrough(Transaction transaction) throws SQLException {
        transaction.each(
                "SELECT *, json_valid(before) AND (after = '' OR json_valid(after)) AS is_sound FROM trace",
                Journal::soundRows,
                _ -> {});
        return transaction.each("SELECT * FROM act", Journal::line, _ -> {});
    }

    private static Optional<Line> nextLine(Transaction transaction, String author, Way way) throws SQLException {
        return transaction.first(
                "SELECT * FROM act WHERE author = ? AND state = ? " + way.order + " LIMIT 1",
                Journal::line,
                author, way.from);
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.number("number"),
                new Entry(row.id("id"), row.text("name"), row.text("author"), row.moment("done_at")));
    }

    private static Turned step(Transaction transaction, Line line, Way way) throws SQLException {
        boolean isSpelledOut = way == Way.REDO || Additions.spellOut(transaction, line.number());
        var traces = traces(transaction, line, way);
        if (!isSpelledOut) {
            return overtake(transaction, line, traces);
        }
        if (!areAsLeft(transaction, traces)) {
            return overtake(transaction, line, traces);
        }
        var articles = articles(transaction, traces);
        var marks = marks(transaction, traces);
        transaction.script("PRAGMA defer_foreign_keys = ON");
        var next = new LinkedHashMap<Rows, String>();
        (way == Way.UNDO ? traces.reversed() : traces).forEach(trace -> next.put(trace.rows(), trace.next()));
        Rows.become(transaction, next);
        move(transaction, line, way.to);
        return new Turned.Done(
                line.entry(),
                turns(articles, articles(transaction, traces)),
                turns(marks, marks(transaction, traces)));
    }

    /// Whether nobody has changed the rows since.
    private static boolean areAsLeft(Transaction transaction, List<Trace> traces) throws SQLException {
        var images = Rows.images(transaction, traces.stream().map(Trace::rows).toList());
        return traces.stream().allMatch(trace -> trace.now().equals(images.get(trace.rows())));
    }

    private static Turned overtake(Transaction transaction, Line line, List<Trace> traces) throws SQLException {
        move(transaction, line, "overtaken");
        return new Turned.Overtaken(
                line.entry(), marks(transaction, traces).values().stream().flatMap(Optional::stream).toList());
    }

    private static void move(Transaction transaction, Line line, String state) throws SQLException {
        transaction.run("UPDATE act SET state = ? WHERE number = ?", state, line.number());
    }

    private static List<Trace> traces(Transaction transaction, Line line, Way way) throws SQLException {
        return transaction.list(
                "SELECT * FROM trace WHERE act = ? ORDER BY position",
                row -> {
                    var rows = rows(row);
                    return way == Way.UNDO
                            ? new Trace(rows, row.text("after"), row.text("before"))
                            : new Trace(rows, row.text("before"), row.text("after"));
                },
                line.number());
    }

    private static Rows soundRows(Row row) throws SQLException {
        if (row.count("is_sound") == 0) {
            throw new IllegalStateException("an image that cannot be read");
        }
        return rows(row);
    }

    private static Rows rows(Row row) throws SQLException {
        String column = row.text("key_column");
        return new Rows(
                row.text("relation"), column, column.equals("id") ? row.id("key").toString() : row.text("key"));
    }

    private static Map<UUID, Optional<Article>> articles(Transaction transaction, List<Trace> traces) throws SQLException {
        var articles = new LinkedHashMap<UUID, Optional<Article>>();
        var ids = new LinkedHashSet<>(idsIn("article", "id", traces));
        ids.addAll(idsIn("publication", "article", traces));
        for (var id : ids) {
            articles.put(id, Articles.byId(transaction, id));
        }
        return articles;
    }

    private static Map<UUID, Optional<Annotation>> marks(Transaction transaction, List<Trace> traces) throws SQLException {
        var marks = new LinkedHashMap<UUID, Optional<Annotation>>();
        var ids = idsIn("annotation", "id", traces);
        ids.forEach(id -> marks.put(id, Optional.empty()));
        new Annotations(transaction).byId(ids).forEach(mark -> marks.put(mark.id(), Optional.of(mark)));
        return marks;
    }

    /// Of the rows that were watched one by one; a change of a mark always counts its revision up.
    private static List<UUID> idsIn(String table, String keyColumn, List<Trace> traces) {
        return traces.stream()
                .map(Trace::rows)
                .filter(rows -> rows.relation().equals(new Relation(table, keyColumn)))
                .map(rows -> UUID.fromString(rows.key()))
                .toList();
    }

    private static <T> List<Turned.Turn<T>> turns(Map<UUID, Optional<T>> before, Map<UUID, Optional<T>> after) {
        return before.entrySet().stream()
                .map(each -> new Turned.Turn<>(each.getValue(), after.getOrDefault(each.getKey(), Optional.empty())))
                .toList();
    }
}
