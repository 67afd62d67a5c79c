package hashiya.library;

import hashiya.arabic.TitleOrder;
import java.sql.SQLException;

/// Keeps the keys that the shelf is sorted by in step with the titles: triggers note what has changed, and this makes up
/// for it, a batch at a time.
final class TitleKeys {
    private static final int BATCH = 2000;

    private record Title(long number, String words) {}

    private TitleKeys() {}

    /// Makes the keys that are missing.
    static void bringUp(Connections connections) {
        while (connections.read(TitleKeys::isBehind)) {
            connections.write(transaction -> {
                String version = TitleOrder.version();
                if (transaction.run("UPDATE title_rules SET version = ? WHERE version <> ?", version, version) > 0) {
                    transaction.run("UPDATE shelf_order SET title_key = NULL, bare_title_key = NULL");
                }
                return makeSome(transaction);
            });
        }
    }

    private static boolean isBehind(Transaction transaction) throws SQLException {
        return transaction.first(
                "SELECT 1 FROM shelf_order WHERE title_key IS NULL UNION ALL SELECT 1 FROM title_rules WHERE version <> ? LIMIT 1",
                _ -> true,
                TitleOrder.version()).isPresent();
    }

    private static int makeSome(Transaction transaction) throws SQLException {
        var titles = transaction.list(
                "SELECT number, title FROM shelf_order JOIN article USING (number) WHERE title_key IS NULL LIMIT " + BATCH,
                row -> new Title(row.number("number"), row.text("title")));
        for (var title : titles) {
            transaction.run(
                    "UPDATE shelf_order SET title_key = ?, bare_title_key = ? WHERE number = ?",
                    TitleOrder.AS_WRITTEN.key(title.words()),
                    TitleOrder.BARE.key(title.words()),
                    title.number());
        }
        return titles.size();
    }
}
