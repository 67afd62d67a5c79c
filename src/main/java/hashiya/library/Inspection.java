package hashiya.library;

import hashiya.article.Article;
import hashiya.library.Health.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks over a whole library, within one transaction.
final class Inspection {
    private static final String WORDS = """
            SELECT number, starts, ends, exact FROM annotation WHERE article = ?1
            UNION ALL
            SELECT number, cue_starts, cue_ends, cue_exact FROM annotation WHERE article = ?1 AND cue_starts IS NOT NULL
            UNION ALL
            SELECT number, mention_starts, mention_ends, mention_exact
            FROM annotation WHERE article = ?1 AND mention_starts IS NOT NULL
            """;

    private final Transaction transaction;
    private final List<Problem> problems = new ArrayList<>();

    private Inspection(Transaction transaction) {
        this.transaction = transaction;
    }

    /// What is broken so badly that SQLite will not read on ends the inspection and is a finding too.
    static Health of(Transaction transaction) throws SQLException {
        var inspection = new Inspection(transaction);
        try {
            inspection.lookAtStructure();
            if (inspection.problems.isEmpty()) {
                inspection.lookAtArticles();
            }
        } catch (SQLException e) {
            if (!LibraryException.isDamage(e)) {
                throw e;
            }
            inspection.found("library.damaged", String.valueOf(e.getMessage()));
        }
        return new Health(inspection.problems);
    }

    private void lookAtStructure() throws SQLException {
        transaction.each("PRAGMA integrity_check", row -> row.text("integrity_check"), said -> {
            if (!said.equals("ok")) {
                found("library.damaged", said);
            }
        });
        transaction.each(
                "PRAGMA foreign_key_check",
                row -> Problem.of("library.row-without-owner", row.text("table"), row.text("parent")),
                problems::add);
    }

    private void lookAtArticles() throws SQLException {
        Articles.each(transaction, article -> {
            lookAtOriginal(article);
            lookAtWords(article);
        });
    }

    private void lookAtOriginal(Article article) throws SQLException {
        if (!sumOfOriginal(article).equals(Optional.of(article.sha256()))) {
            found("library.original-differs", Long.toString(article.number()));
        }
    }

    /// Nothing where the bytes are missing or will not unpack.
    private Optional<String> sumOfOriginal(Article article) throws SQLException {
        try {
            return Originals.of(transaction, article.id()).map(Originals::sha256);
        } catch (SQLException e) {
            if (LibraryException.isDamage(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void lookAtWords(Article article) throws SQLException {
        record Words(long number, int starts, int ends, String exact) {}
        transaction.each(
                WORDS,
                row -> new Words(row.number("number"), row.count("starts"), row.count("ends"), row.text("exact")),
                words -> {
                    boolean asLong = words.exact().length() == words.ends() - words.starts();
                    if (!asLong || !article.text().startsWith(words.exact(), words.starts())) {
                        found("library.words-differ", Long.toString(words.number()), Long.toString(article.number()));
                    }
                },
                article.id());
    }

    private void found(String phrase, Object... arguments) {
        problems.add(Problem.of(phrase, arguments));
    }
}
