package hashiya.library;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Lines of the journal that say that articles were added.
///
/// Their rows are not copied into it, which would store every article twice: they stand in the library. What they were is
/// written down when the act is undone and they go.
final class Additions {
    /// In the place of the rows as the act left them.
    private static final String AS_THEY_STAND = "";

    private Additions() {}

    /// Writes down those of some articles that are new, if there are any.
    static void write(Transaction transaction, Entry entry, List<Shelved> shelved) throws SQLException {
        var added = shelved.stream()
                .filter(Shelved.Added.class::isInstance)
                .map(each -> Articles.rows(each.article().id()))
                .toList();
        if (!added.isEmpty()) {
            Journal.forgetUndone(transaction, entry.author());
            long act = Journal.begin(transaction, entry);
            for (int position = 0; position < added.size(); position++) {
                Journal.write(transaction, act, position, added.get(position), Rows.NONE, AS_THEY_STAND);
            }
        }
    }

    /// Writes the rows of an act's articles out, before they go.
    ///
    /// @return whether that may be: not if others have worked on one of them since, or it is gone
    static boolean spellOut(Transaction transaction, long act) throws SQLException {
        var added = transaction.list(
                "SELECT key FROM trace WHERE act = ? AND after = ? ORDER BY position", row -> row.id("key"), act, AS_THEY_STAND);
        for (var article : added) {
            if (!isUntouched(transaction, article, act)) {
                return false;
            }
        }
        transaction.run("DELETE FROM trace WHERE act = ? AND after = ?", act, AS_THEY_STAND);
        int position = 0;
        for (var article : added) { // one after the other: all their texts together may be more than fits into memory
            var all = Rows.withDependents(transaction, List.of(Articles.rows(article)));
            for (var each : Rows.images(transaction, all).entrySet()) {
                if (!each.getValue().equals(Rows.NONE)) {
                    Journal.write(transaction, act, position++, each.getKey(), Rows.NONE, each.getValue());
                }
            }
        }
        return true;
    }

    private static boolean isUntouched(Transaction transaction, UUID article, long act) throws SQLException {
        return transaction.first(
                """
                SELECT 1 AS one FROM article
                WHERE id = ?1
                  AND NOT EXISTS (SELECT 1 FROM annotation WHERE annotation.article = ?1)
                  AND NOT EXISTS (SELECT 1 FROM former WHERE former.article = ?1)
                  AND NOT EXISTS (SELECT 1 FROM trace JOIN act ON act.number = trace.act
                                  WHERE trace.key = ?1 AND act.number > ?2 AND act.state = 'done')
                """,
                row -> row.count("one"),
                article, act).isPresent();
    }
}
