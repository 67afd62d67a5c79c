package hashiya.library;

import hashiya.search.IndexedWords;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps what the search looks words up in, in step with articles and marks: triggers note what has changed, and this
/// makes up for it, a batch at a time.
///
/// The words are made outside the transaction that writes them. Several programs may do this at once: what another has
/// done meanwhile is left alone.
final class SearchIndex {
    /// To be raised whenever [IndexedWords] makes other words of the same text.
    private static final int RULES = 1;

    private static final int BATCH = 50;

    /// A batch ends early when it has read this many units of text.
    private static final int LARGE = 2_000_000;

    private static final String EMPTY = """
            INSERT INTO article_form (article_form) VALUES ('delete-all');
            INSERT INTO article_wording (article_wording) VALUES ('delete-all');
            INSERT INTO mark_form (mark_form) VALUES ('delete-all');
            INSERT INTO article_print (article_print) VALUES ('delete-all');
            DELETE FROM stale_article;
            DELETE FROM stale_mark;
            INSERT INTO stale_article (number) SELECT number FROM article ORDER BY number;
            INSERT INTO stale_mark (number) SELECT number FROM annotation ORDER BY number;
            """;

    private static final String MARK = """
            SELECT exact || char(10) || note AS words,
                   coalesce((SELECT name FROM speaker WHERE speaker.id = annotation.speaker), '') || char(10) ||
                   coalesce((SELECT group_concat(name, char(10)) FROM annotation_code JOIN code ON code.id = code
                             WHERE annotation = annotation.number), '') AS names
            FROM annotation WHERE number = ?
            """;

    private record Stale(long change, long number) {}

    /// @param words nothing where what it was is gone
    private record Fresh(Stale stale, Optional<IndexedWords> words) {}

    private final Connections connections;
    private IndexedWords.@Nullable Maker maker; // made with the first words to be indexed, since it takes Lucene

    SearchIndex(Connections connections) {
        this.connections = connections;
    }

    /// Brings up to date what changed last, and says how many changes it made up for: 0 when there is nothing left.
    synchronized int bringUp() {
        connections.read(SearchIndex::rules).ifPresent(this::startAnew);
        var articles = connections.read(transaction -> fresh(
                transaction, "stale_article", "SELECT title AS names, text AS words FROM article WHERE number = ?"));
        var marks = connections.read(transaction -> fresh(transaction, "stale_mark", MARK));
        if (!articles.isEmpty() || !marks.isEmpty()) {
            connections.write(transaction -> {
                for (var article : articles) {
                    put(transaction, article, "stale_article", "article_form", Optional.of("article_wording"));
                    look(transaction, article.stale().number());
                }
                for (var mark : marks) {
                    put(transaction, mark, "stale_mark", "mark_form", Optional.empty());
                }
                return true;
            });
        }
        return articles.size() + marks.size();
    }

    /// How many changes are still to be made up for.
    static int left(Transaction transaction) throws SQLException {
        return transaction.one(
                "SELECT (SELECT count(*) FROM stale_article) + (SELECT count(*) FROM stale_mark) AS left_over",
                row -> row.count("left_over"));
    }

    /// The rules the index was made by, if they are not ours.
    private static Optional<Integer> rules(Transaction transaction) throws SQLException {
        return transaction.first("SELECT version FROM search_rules WHERE version <> ?", row -> row.count("version"), RULES);
    }

    private void startAnew(int other) {
        connections.write(transaction -> {
            if (transaction.run("UPDATE search_rules SET version = ? WHERE version = ?", RULES, other) > 0) {
                transaction.script(EMPTY);
            }
            return true;
        });
    }

    private List<Fresh> fresh(Transaction transaction, String table, String subject) throws SQLException {
        var stale = transaction.list(
                "SELECT change, number FROM " + table + " ORDER BY change DESC LIMIT " + BATCH,
                row -> new Stale(row.number("change"), row.number("number")));
        var fresh = new ArrayList<Fresh>();
        int[] read = {0};
        for (var each : stale) {
            if (read[0] < LARGE) {
                fresh.add(new Fresh(each, transaction.first(subject, row -> {
                    String words = row.text("words");
                    read[0] += words.length();
                    return maker().of(row.text("names"), words);
                }, each.number())));
            }
        }
        return fresh;
    }

    private IndexedWords.Maker maker() {
        var made = maker == null ? new IndexedWords.Maker() : maker;
        maker = made;
        return made;
    }

    /// Whether an article is like others. A text that came before there were sums gets its own here.
    private static void look(Transaction transaction, long number) throws SQLException {
        var article = Articles.byNumber(transaction, number);
        if (article.isPresent()) {
            TextSums.keepFirst(transaction, article.get().sha256(), article.get().text());
            Resemblances.look(transaction, article.get());
        } else {
            Resemblances.forget(transaction, number);
        }
    }

    private static void put(Transaction transaction, Fresh fresh, String staleTable, String forms, Optional<String> wording)
            throws SQLException {
        if (transaction.run("DELETE FROM " + staleTable + " WHERE change = ?", fresh.stale().change()) == 0) {
            return;
        }
        long number = fresh.stale().number();
        transaction.run("DELETE FROM " + forms + " WHERE rowid = ?", number);
        if (fresh.words().isPresent()) {
            transaction.run(
                    "INSERT INTO " + forms + " (rowid, forms) VALUES (?, ?)", number, fresh.words().get().forms());
        }
        if (wording.isPresent()) {
            transaction.run("DELETE FROM " + wording.get() + " WHERE rowid = ?", number);
            if (fresh.words().isPresent()) {
                transaction.run(
                        "INSERT INTO " + wording.get() + " (rowid, written) VALUES (?, ?)",
                        number,
                        fresh.words().get().written());
            }
        }
    }
}
