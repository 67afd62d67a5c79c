package hashiya.library;

import hashiya.article.Progress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the articles of a library are kept in order: in folders, under tags, and with how far people are.
///
/// Each act is one transaction and one line of the journal, and says how many articles it has changed; of those that are
/// not here, or are already as wanted, nothing is written. An act that changes none leaves no line.
public final class Arrangement {
    private final Connections connections;

    Arrangement(Connections connections) {
        this.connections = connections;
    }

    /// What is done with an article that is to be changed.
    @FunctionalInterface
    private interface Step {
        void on(String article) throws SQLException;
    }

    /// The folders, in the order they were made.
    public List<Folder> folders() {
        return connections.read(transaction -> transaction.list(
                """
                SELECT id, name, (SELECT count(*) FROM keeping WHERE folder = folder.id) AS articles FROM folder ORDER BY id
                """,
                row -> new Folder(row.id("id"), row.text("name"), row.count("articles"))));
    }

    /// Every tag that some article has.
    public List<String> tags() {
        return connections.read(
                transaction -> transaction.list("SELECT DISTINCT name FROM tag ORDER BY name", row -> row.text("name")));
    }

    /// Says how far a person is with some articles.
    public int mark(Collection<UUID> articles, Progress progress, Entry entry) {
        return connections.write(transaction -> change(
                among(transaction, articles, "coalesce(progress, 'unread') <> ?", progress),
                entry,
                new Recording(transaction),
                article -> transaction.run(
                        """
                        INSERT INTO keeping (article, progress, folder, revision) VALUES (?, ?, NULL, 1)
                        ON CONFLICT (article) DO UPDATE SET progress = excluded.progress, revision = revision + 1
                        """,
                        article, progress)));
    }

    /// Puts articles into a folder; one of that name is made where there is none.
    ///
    /// @param fresh the id of a folder that is made
    public int put(Collection<UUID> articles, String name, UUID fresh, Entry entry) {
        return connections.write(transaction -> {
            var recording = new Recording(transaction);
            var there = named(transaction, name);
            var folder = there.orElse(fresh);
            var moved = among(transaction, articles, "folder IS NOT ?", folder);
            if (there.isEmpty() && !moved.isEmpty()) {
                make(transaction, recording, fresh, name);
            }
            return move(transaction, recording, moved, folder.toString(), entry);
        });
    }

    /// Takes articles out of their folders.
    public int takeOut(Collection<UUID> articles, Entry entry) {
        return connections.write(transaction -> move(
                transaction, new Recording(transaction), among(transaction, articles, "folder IS NOT NULL"), null, entry));
    }

    /// Makes an empty folder, and says whether there was none of that name.
    public boolean make(UUID id, String name, Entry entry) {
        return connections.write(transaction -> {
            if (named(transaction, name).isPresent()) {
                return false;
            }
            var recording = new Recording(transaction);
            make(transaction, recording, id, name);
            recording.write(entry);
            return true;
        });
    }

    /// Gives a folder another name, and says whether it is here and no other has that name.
    public boolean rename(UUID folder, String name, Entry entry) {
        return connections.write(transaction -> {
            if (named(transaction, name).isPresent()) {
                return false;
            }
            var recording = new Recording(transaction);
            recording.watchAlone(rows(folder));
            boolean isThere = transaction.run(
                    "UPDATE folder SET name = ?, revision = revision + 1 WHERE id = ?", name, folder) > 0;
            if (isThere) {
                recording.write(entry);
            }
            return isThere;
        });
    }

    /// Takes a folder away, and says whether it was here; the articles in it stay on the shelf.
    public boolean remove(UUID folder, Entry entry) {
        return connections.write(transaction -> {
            var recording = new Recording(transaction);
            recording.watchAlone(rows(folder));
            var inside = transaction.list(
                    "SELECT article FROM keeping WHERE folder = ?", row -> row.text("article"), folder);
            recording.watchAlone(inside.stream().map(Arrangement::kept).toList());
            for (var article : inside) {
                lay(transaction, article, null);
            }
            boolean wasThere = transaction.run("DELETE FROM folder WHERE id = ?", folder) > 0;
            if (wasThere) {
                recording.write(entry);
            }
            return wasThere;
        });
    }

    /// Gives articles a tag.
    public int tag(Collection<UUID> articles, String tag, Entry entry) {
        return connections.write(transaction -> change(
                among(transaction, articles, "NOT EXISTS (SELECT 1 FROM tag WHERE tag.article = id AND name = ?)", tag),
                entry,
                new Recording(transaction),
                article -> transaction.run("INSERT INTO tag (article, name) VALUES (?, ?)", article, tag)));
    }

    /// Takes a tag off articles.
    public int untag(Collection<UUID> articles, String tag, Entry entry) {
        return connections.write(transaction -> change(
                among(transaction, articles, "EXISTS (SELECT 1 FROM tag WHERE tag.article = id AND name = ?)", tag),
                entry,
                new Recording(transaction),
                article -> transaction.run("DELETE FROM tag WHERE article = ? AND name = ?", article, tag)));
    }

    /// Keeps an article as another is kept that goes, where nobody has said how: in its folder, as far as people are with it.
    /// It gets the other's tags beside its own.
    static void handOver(Transaction transaction, UUID from, UUID to) throws SQLException {
        transaction.run(
                """
                INSERT INTO keeping (article, progress, folder, revision)
                SELECT ?1, progress, folder, 1 FROM keeping WHERE article = ?2
                ON CONFLICT (article) DO UPDATE SET
                    progress = iif(keeping.progress = 'unread', excluded.progress, keeping.progress),
                    folder = coalesce(keeping.folder, excluded.folder),
                    revision = revision + 1
                """,
                to, from);
        transaction.run(
                "INSERT INTO tag (article, name) SELECT ?1, name FROM tag WHERE article = ?2 ON CONFLICT DO NOTHING", to, from);
    }

    private static int move(
            Transaction transaction,
            Recording recording,
            List<String> articles,
            @Nullable String folder,
            Entry entry)
            throws SQLException {
        return change(articles, entry, recording, article -> lay(transaction, article, folder));
    }

    private static void lay(
            Transaction transaction, String article, @Nullable String folder) throws SQLException {
        transaction.run(
                """
                INSERT INTO keeping (article, progress, folder, revision) VALUES (?, 'unread', ?, 1)
                ON CONFLICT (article) DO UPDATE SET folder = excluded.folder, revision = revision + 1
                """,
                article, folder);
    }

    private static void make(Transaction transaction, Recording recording, UUID id, String name) throws SQLException {
        transaction.run("INSERT INTO folder (id, name, revision) VALUES (?, ?, 1)", id, name);
        recording.made(rows(id));
    }

    private static int change(List<String> articles, Entry entry, Recording recording, Step step) throws SQLException {
        recording.watchAlone(articles.stream()
                .flatMap(article -> Stream.of(kept(article), new Rows("tag", "article", article)))
                .toList());
        for (var article : articles) {
            step.on(article);
        }
        if (!articles.isEmpty()) {
            recording.write(entry);
        }
        return articles.size();
    }

    /// Those that are here and of which something holds, in the order they came.
    private static List<String> among(
            Transaction transaction, Collection<UUID> articles, String condition, Object... values) throws SQLException {
        var all = new ArrayList<Object>();
        all.add(articles.stream().map(id -> '"' + id.toString() + '"').collect(Collectors.joining(",", "[", "]")));
        all.addAll(List.of(values));
        return transaction.list(
                "SELECT id FROM article LEFT JOIN keeping ON keeping.article = id"
                        + " WHERE id IN (SELECT value FROM json_each(?)) AND " + condition + " ORDER BY number",
                row -> row.text("id"),
                all.toArray());
    }

    private static Optional<UUID> named(Transaction transaction, String name) throws SQLException {
        return transaction.first("SELECT id FROM folder WHERE name = ?", row -> row.id("id"), name);
    }

    private static Rows rows(UUID folder) {
        return new Rows("folder", "id", folder.toString());
    }

    private static Rows kept(String article) {
        return new Rows("keeping", "article", article);
    }
}
