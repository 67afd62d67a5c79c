package hashiya.suggest;

import hashiya.article.Attribution;
import hashiya.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody's words, as proposed.
///
/// @param span what was said, without quotation marks around the whole of it
/// @param mention the words that name the speaker in the same sentence; `null` where they do not stand there
/// @param speaker the fullest name the article gives whoever said it; `null` where it gives none
/// @param chain who passed the words on, from the medium to the source, as they are named; empty if they came directly
/// @param confidence 0 to 1
public record SuggestedQuote(
        Attribution.Type type,
        Span span,
        Cue cue,
        @Nullable Span mention,
        @Nullable String speaker,
        List<String> chain,
        double confidence,
        Explanation why) {

    public SuggestedQuote {
        chain = List.copyOf(chain);
    }
}
