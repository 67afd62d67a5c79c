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
            WITH placed AS (
                SELECT * FROM annotation
                WHERE article = ?1 AND number NOT IN (SELECT annotation FROM carried WHERE state = 'lost')
            )
            SELECT number, starts, ends, exact FROM placed
            UNION ALL
            SELECT number, cue_starts, cue_ends, cue_exact FROM placed WHERE cue_starts IS NOT NULL
            UNION ALL
            SELECT number, mention_starts, mention_ends, mention_exact FROM placed WHERE mention_starts IS NOT NULL
            """;

    @FunctionalInterface
    private interface Look {
        void with(Inspection inspection) throws SQLException;
    }

    private final Transaction transaction;
    private final List<Problem> problems = new ArrayList<>();

    private Inspection(Transaction transaction) {
        this.transaction = transaction;
    }

    /// What is broken so badly that SQLite will not read on ends the inspection and is a finding too.
    static Health of(Transaction transaction) throws SQLException {
        return look(transaction, inspection -> {
            inspection.lookAtStructure();
            inspection.lookAtLinks();
            if (inspection.problems.isEmpty()) {
                inspection.lookAtArticles();
            }
        });
    }

    /// The structure alone, which is the same in every version: without it nothing can be read, whatever is wrong besides.
    static Health ofStructure(Transaction transaction) throws SQLException {
        return look(transaction, Inspection::lookAtStructure);
    }

    private static Health look(Transaction transaction, Look look) throws SQLException {
        var inspection = new Inspection(transaction);
        try {
            look.with(inspection);
        } catch (SQLException e) {
            if (!LibraryException.isDamage(e)) {
                throw e;
            }
            inspection.found("library.damaged");
        }
        return new Health(inspection.problems);
    }

    private void lookAtStructure() throws SQLException {
        var said = transaction.list("PRAGMA integrity_check", row -> row.text("integrity_check"));
        Damage.in(said).forEach((damage, places) -> found(damage.phrase(), places));
    }

    private void lookAtLinks() throws SQLException {
        transaction.each(
                "PRAGMA foreign_key_check",
                row -> Problem.of("library.row-without-owner", row.text("table"), row.text("parent")),
                problems::add);
    }

    private void lookAtArticles() throws SQLException {
        var codebook = Codebook.read(transaction);
        Articles.each(transaction, article -> {
            lookAtOriginal(article);
            int before = problems.size();
            lookAtWords(article);
            if (problems.size() == before) { // marks on other words cannot be read, and are found already
                lookAtMarks(article, codebook);
            }
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

    /// `integrity_check` overlooks broken rules where the file was opened for reading alone (SQLite 3.54).
    private void lookAtMarks(Article article, Codebook codebook) throws SQLException {
        try {
            Annotations.in(transaction, article.id(), codebook);
        } catch (SQLException e) {
            if (!LibraryException.isDamage(e)) {
                throw e;
            }
            found(Damage.RULE.phrase(), 1);
        }
    }

    private void found(String phrase, Object... arguments) {
        problems.add(Problem.of(phrase, arguments));
    }
}
