package hashiya.library;

import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.library.Found.MarkFound;
import hashiya.library.Found.Where;
import hashiya.search.Answer;
import hashiya.search.Answer.Field;
import hashiya.search.Query;
import hashiya.search.Snippet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Reads the marks that may answer a query, and keeps those that do.
final class FoundMarks {
    /// What a person has marked says more than what merely stands there.
    private static final double WEIGHT = 1.5;

    private static final List<Where> FIELDS = List.of(Where.MARKED_WORDS, Where.NOTE, Where.SPEAKER, Where.CODE);

    private static final String SELECT = """
            SELECT annotation.id, annotation.number, kind, starts, ends, exact, note,
                   coalesce((SELECT name FROM speaker WHERE speaker.id = annotation.speaker), '') AS speaker,
                   coalesce((SELECT group_concat(name, '، ') FROM annotation_code JOIN code ON code.id = code
                             WHERE annotation = annotation.number), '') AS codes,
                   article.id AS article_id, article.number AS article_number, title, outlet, added_at
            FROM annotation
            JOIN article ON article.id = annotation.article
            JOIN publication ON publication.article = article.id
            """;

    private FoundMarks() {}

    static List<Found> among(Transaction transaction, Collection<Long> numbers, Query query) throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var asker = new Answer.Asker(query);
        transaction.each(
                SELECT + "WHERE annotation.number IN (" + Conditions.places(numbers) + ")",
                row -> found(row, asker),
                found::addAll,
                List.copyOf(numbers));
        return found;
    }

    /// One, or none if the mark does not answer.
    private static List<Found> found(Row row, Answer.Asker asker) throws SQLException {
        var fields = List.of(
                new Field(row.text("exact"), WEIGHT),
                new Field(row.text("note"), WEIGHT),
                new Field(row.text("speaker"), WEIGHT),
                new Field(row.text("codes"), WEIGHT));
        var answer = asker.ask(fields);
        if (answer.isEmpty()) {
            return List.of();
        }
        var hits = answer.get().hits();
        int field = Math.max(0, FIELDS.indexOf(FIELDS.stream()
                .filter(where -> !hits.get(FIELDS.indexOf(where)).isEmpty())
                .findFirst()
                .orElse(Where.MARKED_WORDS)));
        return List.of(new Found(
                row.id("article_id"),
                row.number("article_number"),
                Snippet.whole(row.text("title"), List.of()),
                row.text("outlet"),
                row.moment("added_at"),
                new MarkFound(row.id("id"), row.number("number"), row.word("kind", Kind.class)),
                FIELDS.get(field),
                new Span(row.count("starts"), row.count("ends")),
                Snippet.of(fields.get(field).text(), hits.get(field)),
                answer.get().score()));
    }
}
