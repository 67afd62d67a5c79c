package hashiya.library;

import hashiya.search.Filters;
import hashiya.search.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks for articles and marks, within one transaction.
///
/// The index names candidates, the newest first: those that are about the words, those that have them as they were
/// typed, those that have them in any form. Each candidate's own text is then read and must answer, so that an index
/// that lags behind can hide a change for a moment, but cannot show anything that is not so.
final class Search {
    /// How many articles may be named for what they are about.
    private static final int TOPICAL = 15;

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score).reversed();

    private final Transaction transaction;
    private final Query query;
    private final Filters filters;
    private final int limit;

    private Search(Transaction transaction, Query query, Filters filters, int limit) {
        this.transaction = transaction;
        this.query = query;
        this.filters = filters;
        this.limit = limit;
    }

    static List<Found> of(Transaction transaction, Query query, Filters filters, int limit) throws SQLException {
        var search = new Search(transaction, query, filters, limit);
        var found = new ArrayList<Found>();
        if (!filters.isForMarks()) {
            found.addAll(FoundArticles.among(transaction, search.articles(), query, limit));
        }
        found.addAll(FoundMarks.among(transaction, search.marks(), query));
        found.sort(BEST_FIRST);
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    /// The numbers of articles that may answer, without others.
    private Set<Long> articles() throws SQLException {
        var conditions = Conditions.ofArticles(transaction, filters);
        var numbers = new LinkedHashSet<Long>();
        if (query.isEmpty()) {
            numbers.addAll(numbers("SELECT number FROM article", conditions, "number", limit));
            return numbers;
        }
        numbers.addAll(newest("stale_article", "article", conditions));
        if (!Matching.phrases(query).isEmpty()) {
            numbers.addAll(withPhrases(conditions));
        } else {
            numbers.addAll(matches("article_form", "article", Matching.topics(query), conditions, Math.min(TOPICAL, limit)));
            numbers.addAll(matches("article_wording", "article", Matching.asWritten(query), conditions));
            if (numbers.size() < limit) {
                numbers.addAll(matches("article_form", "article", Matching.anyForm(query), conditions));
            }
        }
        return numbers;
    }

    private List<Long> withPhrases(Conditions conditions) throws SQLException {
        var phrases = Matching.phrases(query);
        var others = Matching.others(query);
        var all = others.isEmpty()
                ? conditions
                : conditions.and(
                        "article.number IN (SELECT rowid FROM article_form WHERE article_form MATCH ?)",
                        Matching.anyForm(others));
        return matches("article_wording", "article", Matching.asWritten(phrases), all);
    }

    private Set<Long> marks() throws SQLException {
        var conditions = Conditions.ofMarks(transaction, filters);
        var numbers = new LinkedHashSet<Long>();
        if (!query.isEmpty()) {
            numbers.addAll(matches("mark_form", "annotation", Matching.anyForm(query), conditions));
            numbers.addAll(newest("stale_mark", "annotation", conditions));
        } else if (filters.isForMarks()) {
            numbers.addAll(numbers(
                    "SELECT annotation.number AS number FROM annotation", conditions, "annotation.number", limit));
        }
        return numbers;
    }

    private List<Long> matches(String index, String table, String expression, Conditions conditions) throws SQLException {
        return matches(index, table, expression, conditions, limit);
    }

    /// CROSS JOIN, because the index, which gives the newest first at no cost, must lead; it is read for so many, no further.
    private List<Long> matches(String index, String table, String expression, Conditions conditions, int most)
            throws SQLException {
        var from = "SELECT " + index + ".rowid AS number FROM " + index
                + (conditions.isEmpty() ? "" : " CROSS JOIN " + table + " ON " + table + ".number = " + index + ".rowid");
        return numbers(from, conditions.before(index + " MATCH ?", expression), index + ".rowid", most);
    }

    private List<Long> newest(String stale, String table, Conditions conditions) throws SQLException {
        return numbers(
                "SELECT DISTINCT " + table + ".number AS number FROM " + stale + " JOIN " + table + " USING (number)",
                conditions,
                stale + ".change",
                limit);
    }

    private List<Long> numbers(String select, Conditions conditions, String newest, int most) throws SQLException {
        return transaction.list(
                select + conditions.joins() + conditions.where() + " ORDER BY " + newest + " DESC LIMIT " + most,
                row -> row.number("number"),
                conditions.values());
    }
}
