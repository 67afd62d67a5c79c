package hashiya.library;

import hashiya.arabic.Folding;
import hashiya.article.Code;
import hashiya.article.Status;
import hashiya.search.Filters;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Filters as what stands behind WHERE.
///
/// @param joins the tables the parts speak of, beside the one that is searched
/// @param parts conditions that must all hold
/// @param given what fills the question marks in them; a list fills as many as it has elements
record Conditions(String joins, List<String> parts, List<Object> given) {
    /// A Gregorian day as the outlet gave it, or else the day the article was added.
    static final String DAY =
            "coalesce(nullif(substr(published_at, 1, 10), ''), date(added_at / 1000, 'unixepoch'))";

    private static final String TRUTH = "annotation.kind = 'claim' AND coalesce("
            + "(SELECT truth FROM verdict WHERE verdict.annotation = annotation.number), 'open') = ?";

    private static final Conditions NONE = new Conditions("", List.of(), List.of());

    Conditions {
        parts = List.copyOf(parts);
        given = List.copyOf(given);
    }

    static Conditions ofArticles(Transaction transaction, Filters filters) throws SQLException {
        return filters.isForArticles()
                ? aboutArticles(transaction, filters, NONE.joining(" JOIN publication ON publication.article = article.id"))
                : NONE;
    }

    static Conditions ofMarks(Transaction transaction, Filters filters) throws SQLException {
        var conditions = filters.status() == null
                ? NONE.and("annotation.status <> ?", Status.REJECTED)
                : NONE.and("annotation.status = ?", filters.status());
        if (filters.kind() != null) {
            conditions = conditions.and("annotation.kind = ?", filters.kind());
        }
        if (filters.truth() != null) {
            conditions = conditions.and(TRUTH, filters.truth());
        }
        if (!filters.speaker().isBlank()) {
            conditions = conditions.among(
                    "annotation.speaker", named(transaction, "SELECT id, name FROM speaker", filters.speaker()));
        }
        if (!filters.code().isBlank()) {
            var codes = Codebook.read(transaction).codes().values().stream()
                    .filter(code -> isNamed(code.path(), filters.code()))
                    .map(Code::id)
                    .toList();
            conditions = conditions.and(
                    "EXISTS (SELECT 1 FROM annotation_code WHERE annotation_code.annotation = annotation.number AND code IN ("
                            + places(codes) + "))",
                    codes);
        }
        return filters.isForArticles()
                ? aboutArticles(transaction, filters, conditions.joining(
                        " JOIN article ON article.id = annotation.article"
                                + " JOIN publication ON publication.article = article.id"))
                : conditions;
    }

    /// The numbers of the articles that pass, or hold a mark that does.
    static Among among(Transaction transaction, Filters filters) throws SQLException {
        var articles = ofArticles(transaction, filters);
        if (!filters.isForMarks()) {
            return new Among("SELECT article.number FROM article" + articles.joins() + articles.where(), articles.given());
        }
        var marks = ofMarks(transaction, filters);
        return new Among(
                "SELECT number FROM article WHERE id IN (SELECT annotation.article FROM annotation"
                        + marks.joins() + marks.where() + ")",
                marks.given());
    }

    /// A query for the numbers of articles.
    record Among(String sql, List<Object> given) {}

    boolean isEmpty() {
        return parts.isEmpty();
    }

    String where() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    Object[] values() {
        return given.toArray();
    }

    Conditions and(String part, Object value) {
        var more = new ArrayList<>(parts);
        more.add(part);
        var values = new ArrayList<>(given);
        values.add(value);
        return new Conditions(joins, more, values);
    }

    /// These conditions with one more in front.
    Conditions before(String part, Object value) {
        var more = new ArrayList<>(List.of(part));
        more.addAll(parts);
        var values = new ArrayList<>(List.of(value));
        values.addAll(given);
        return new Conditions(joins, more, values);
    }

    private Conditions joining(String more) {
        return new Conditions(joins + more, parts, given);
    }

    private Conditions among(String column, List<String> values) {
        return and(column + " IN (" + places(values) + ")", values);
    }

    private static Conditions aboutArticles(Transaction transaction, Filters filters, Conditions conditions)
            throws SQLException {
        var all = conditions;
        if (!filters.outlet().isBlank()) {
            all = all.among("outlet", named(
                    transaction, "SELECT DISTINCT outlet AS id, outlet AS name FROM publication", filters.outlet()));
        }
        if (filters.isForKeeping()) {
            all = aboutKeeping(all.joining(" LEFT JOIN keeping ON keeping.article = article.id"), filters);
        }
        return between(all, filters.from(), filters.to());
    }

    private static Conditions aboutKeeping(Conditions conditions, Filters filters) {
        var all = conditions;
        if (filters.progress() != null) {
            all = all.and("coalesce(keeping.progress, 'unread') = ?", filters.progress());
        }
        if (!filters.folder().isBlank()) {
            all = all.and("keeping.folder = (SELECT id FROM folder WHERE name = ?)", filters.folder().strip());
        }
        return filters.tag().isBlank()
                ? all
                : all.and(
                        "EXISTS (SELECT 1 FROM tag WHERE tag.article = article.id AND tag.name = ?)", filters.tag().strip());
    }

    private static Conditions between(
            Conditions conditions, @Nullable LocalDate from, @Nullable LocalDate to) {
        var all = conditions;
        if (from != null) {
            all = all.and(DAY + " >= ?", from.toString());
        }
        return to == null ? all : all.and(DAY + " <= ?", to.toString());
    }

    private static List<String> named(Transaction transaction, String select, String typed) throws SQLException {
        record Named(String id, String name) {}
        return transaction.list(select, row -> new Named(row.text("id"), row.text("name"))).stream()
                .filter(each -> isNamed(each.name(), typed))
                .map(Named::id)
                .toList();
    }

    private static boolean isNamed(String name, String typed) {
        return Folding.FOR_SEARCH.folded(name).contains(Folding.FOR_SEARCH.folded(typed.strip()));
    }

    /// A question mark for each value.
    static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
