package hashiya.library;

import hashiya.article.Span;
import hashiya.library.Found.Where;
import hashiya.search.Answer;
import hashiya.search.Answer.Field;
import hashiya.search.Query;
import hashiya.search.Snippet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the articles that may answer a query, and keeps those that do.
final class FoundArticles {
    private static final double TITLE = 3;
    private static final double TEXT = 1;

    /// What the newest is worth beside the oldest.
    private static final double NEWNESS = 0.5;

    /// In code points. So much of a text is read at first, and all of it only where that does not answer.
    private static final int BEGINNING = 20_000;

    private record Candidate(UUID id, long number, String title, String outlet, Instant addedAt, String beginning, long bytes) {
        boolean isWhole() {
            return bytes <= BEGINNING;
        }
    }

    private FoundArticles() {}

    static List<Found> among(Transaction transaction, Collection<Long> numbers, Query query) throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var candidates = transaction.list(
                """
                SELECT id, number, title, outlet, added_at, octet_length(text) AS bytes, substr(text, 1, %d) AS beginning
                FROM article JOIN publication ON publication.article = article.id
                WHERE number IN (
                """.formatted(BEGINNING) + Conditions.places(numbers) + ")",
                row -> new Candidate(
                        row.id("id"), row.number("number"), row.text("title"), row.text("outlet"),
                        row.moment("added_at"), row.text("beginning"), row.number("bytes")),
                List.copyOf(numbers));
        var found = new ArrayList<Found>();
        double newest = candidates.stream().mapToLong(Candidate::number).max().orElse(1);
        for (var candidate : candidates) {
            String text = candidate.beginning();
            var answer = answer(query, candidate, text);
            if (answer.isEmpty() && !candidate.isWhole()) {
                text = Articles.text(transaction, candidate.id()).orElse("");
                answer = answer(query, candidate, text);
            }
            if (answer.isPresent()) {
                found.add(found(candidate, text, answer.get(), NEWNESS * candidate.number() / newest));
            }
        }
        return found;
    }

    private static Optional<Answer> answer(Query query, Candidate candidate, String text) {
        return Answer.of(query, List.of(new Field(candidate.title(), TITLE), new Field(text, TEXT)));
    }

    private static Found found(Candidate candidate, String text, Answer answer, double newness) {
        List<Span> inTitle = answer.hits().get(0);
        List<Span> inText = answer.hits().get(1);
        return new Found(
                candidate.id(),
                candidate.number(),
                Snippet.whole(candidate.title(), inTitle),
                candidate.outlet(),
                candidate.addedAt(),
                null,
                inText.isEmpty() ? Where.TITLE : Where.TEXT,
                inText.isEmpty() ? new Span(0, 0) : inText.getFirst(),
                Snippet.of(text, inText),
                answer.score() + newness);
    }
}
