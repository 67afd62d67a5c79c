package hashiya.library;

import hashiya.article.Article;
import hashiya.library.Health.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks over a whole library, within one transaction.
final class Inspection {
    /// A lost mark's words are those of the version it was last found in.
    private static final String WORDS = """
            WITH placed AS (
                SELECT annotation.*, former.text AS former
                FROM annotation
                     LEFT JOIN carried ON carried.annotation = annotation.number AND carried.state = 'lost'
                     LEFT JOIN former ON former.article = annotation.article AND former.version = carried.version
                WHERE annotation.article = ?
            )
            SELECT number, starts, ends, exact, before, after, former FROM placed
            UNION ALL
            SELECT number, cue_starts, cue_ends, cue_exact, cue_before, cue_after, former
            FROM placed WHERE cue_starts IS NOT NULL
            UNION ALL
            SELECT number, mention_starts, mention_ends, mention_exact, mention_before, mention_after, former
            FROM placed WHERE mention_starts IS NOT NULL
            """;

    /// Words of a mark, with what is remembered of those around them.
    ///
    /// @param former the text they stand in, if it is not the newest
    private record Words(
            long number, int starts, int ends, String exact, String before, String after, @Nullable String former) {
        static Words read(Row row) throws SQLException {
            return new Words(
                    row.number("number"), row.count("starts"), row.count("ends"),
                    row.text("exact"), row.text("before"), row.text("after"),
                    row.has("former") ? row.text("former") : null);
        }

        boolean standIn(String text) {
            return exact.length() == ends - starts && text.startsWith(before + exact + after, starts - before.length());
        }
    }

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
            inspection.lookAtBlueprint();
            inspection.lookAtLinks();
            if (inspection.problems.isEmpty()) {
                inspection.lookAtArticles();
                inspection.lookAt(Journal::readThrough);
                inspection.problems.addAll(RowSums.disagreeing(transaction));
            }
        });
    }

    /// The structure and the blueprint alone, which can be looked at in every version: without them nothing can be read,
    /// whatever is wrong besides.
    static Health ofStructure(Transaction transaction) throws SQLException {
        return look(transaction, inspection -> {
            inspection.lookAtStructure();
            inspection.lookAtBlueprint();
        });
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

    private void lookAtBlueprint() throws SQLException {
        var made = Schema.CURRENT.upTo(Schema.versionOf(transaction));
        if (!Blueprint.of(transaction).equals(Blueprint.of(made))) {
            found("library.damaged-blueprint");
        }
    }

    private void lookAtLinks() throws SQLException {
        transaction.each(
                "PRAGMA foreign_key_check",
                row -> Problem.of("library.row-without-owner", row.text("table"), row.text("parent")),
                problems::add);
    }

    private void lookAtArticles() throws SQLException {
        var annotations = new Annotations(transaction);
        Articles.each(transaction, article -> {
            lookAtOriginal(article);
            lookAtText(article);
            int before = problems.size();
            lookAtWords(article);
            if (problems.size() == before) { // marks on other words cannot be read, and are found already
                lookAt(_ -> annotations.in(article.id()));
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

    private void lookAtText(Article article) throws SQLException {
        if (!TextSums.agree(transaction, article.sha256(), article.text())) {
            found("library.text-differs", Long.toString(article.number()));
        }
        transaction.each(
                "SELECT sha256, text FROM former WHERE article = ?",
                row -> Map.entry(row.text("sha256"), row.text("text")),
                former -> {
                    if (!TextSums.agree(transaction, former.getKey(), former.getValue())) {
                        found("library.text-differs", Long.toString(article.number()));
                    }
                },
                article.id());
    }

    private void lookAtWords(Article article) throws SQLException {
        transaction.each(WORDS, Words::read, words -> {
            if (!words.standIn(words.former() == null ? article.text() : words.former())) {
                found("library.words-differ", Long.toString(words.number()), Long.toString(article.number()));
            }
        }, article.id());
    }

    /// Reads what is to be read again one day. `integrity_check` overlooks broken rules where the file was opened for reading
    /// alone (SQLite 3.54), and knows nothing of what is inside a text.
    private void lookAt(Act<?> reading) throws SQLException {
        try {
            reading.in(transaction);
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
