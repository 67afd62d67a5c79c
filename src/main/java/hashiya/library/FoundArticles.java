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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

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

    /// An article that answers, and what is shown of it.
    private record Answered(double score, Supplier<Found> found) {}

    private FoundArticles() {}

    /// The best of them, so many at most, in no order.
    static List<Found> among(Transaction transaction, Collection<Long> numbers, Query query, int limit) throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var candidates = transaction.list(
                """
                SELECT id, number, title, outlet, added_at, octet_length(text) AS bytes,
                       CASE WHEN octet_length(text) <= %1$d THEN text ELSE substr(text, 1, %1$d) END AS beginning
                FROM article JOIN publication ON publication.article = article.id
                WHERE number IN (
                """.formatted(BEGINNING) + Conditions.places(numbers) + ")",
                row -> new Candidate(
                        row.id("id"), row.number("number"), row.text("title"), row.text("outlet"),
                        row.moment("added_at"), row.text("beginning"), row.number("bytes")),
                List.copyOf(numbers));
        var answered = new ArrayList<Answered>();
        var asker = new Answer.Asker(query);
        double newest = candidates.stream().mapToLong(Candidate::number).max().orElse(1);
        for (var candidate : candidates) {
            String text = candidate.beginning();
            var answer = answer(asker, candidate, text);
            if (answer.isEmpty() && !candidate.isWhole()) {
                text = Articles.text(transaction, candidate.id()).orElse("");
                answer = answer(asker, candidate, text);
            }
            if (answer.isPresent()) {
                double score = answer.get().score() + NEWNESS * candidate.number() / newest;
                answered.add(answered(candidate, text, answer.get(), score));
            }
        }
        return answered.stream()
                .sorted(Comparator.comparingDouble(Answered::score).reversed())
                .limit(limit)
                .map(best -> best.found().get())
                .toList();
    }

    /// A long text is not held until it is known which are the best.
    private static Answered answered(Candidate candidate, String text, Answer answer, double score) {
        if (candidate.isWhole()) {
            return new Answered(score, () -> found(candidate, text, answer, score));
        }
        var found = found(candidate, text, answer, score);
        return new Answered(score, () -> found);
    }

    private static Optional<Answer> answer(Answer.Asker asker, Candidate candidate, String text) {
        return asker.ask(List.of(new Field(candidate.title(), TITLE), new Field(text, TEXT)));
    }

    private static Found found(Candidate candidate, String text, Answer answer, double score) {
        var hits = answer.hits();
        List<Span> inTitle = hits.get(0);
        List<Span> inText = hits.get(1);
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
                score);
    }
}
