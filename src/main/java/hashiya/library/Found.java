package hashiya.library;

import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.search.Snippet;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing a search has found: an article, or a mark in one.
///
/// @param article the article's id
/// @param number the article's number
/// @param title the article's title with its hits
/// @param mark the mark that was found; `null` for an article
/// @param where the words were found
/// @param place where to open the article: at its first hit, or at the mark
/// @param snippet the piece that shows why it was found
/// @param score the higher, the better it answers
public record Found(
        UUID article,
        long number,
        Snippet title,
        String outlet,
        Instant addedAt,
        @Nullable MarkFound mark,
        Where where,
        Span place,
        Snippet snippet,
        double score) {

    /// What tells a mark that was found from others.
    public record MarkFound(UUID id, long number, Kind kind) {}

    /// Where the words stand that show why it was found.
    public enum Where {
        TITLE,
        TEXT,
        MARKED_WORDS,
        NOTE,
        SPEAKER,
        CODE
    }
}
