package hashiya.library;

import hashiya.article.Annotation;
import hashiya.article.Truth;
import hashiya.article.Verdict;
import java.sql.SQLException;

/// What was found out about claims, and its rows: none for a claim nobody has looked at.
final class Verdicts {
    private static final String LINE = "\n";

    private Verdicts() {}

    /// Writes what is said of a mark in the place of what was.
    static void put(Transaction transaction, Annotation annotation) throws SQLException {
        transaction.run(
                "DELETE FROM verdict WHERE annotation = (SELECT number FROM annotation WHERE id = ?)", annotation.id());
        var verdict = annotation.verdict();
        if (!verdict.equals(Verdict.NONE)) {
            transaction.run(
                    """
                    INSERT INTO verdict (annotation, truth, evidence, checked_by, checked_at)
                    SELECT number, ?, ?, ?, ? FROM annotation WHERE id = ?
                    """,
                    verdict.truth(), String.join(LINE, verdict.evidence()), verdict.by(), verdict.at(), annotation.id());
        }
    }

    static Verdict read(Row row) throws SQLException {
        return row.has("truth")
                ? new Verdict(
                        row.word("truth", Truth.class),
                        row.text("evidence").lines().toList(),
                        row.text("checked_by"),
                        row.has("checked_at") ? row.moment("checked_at") : null)
                : Verdict.NONE;
    }
}
