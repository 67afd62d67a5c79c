package hashiya.suggest;

import hashiya.article.Attribution;
import hashiya.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote as it is found.
///
/// @param chain from the medium to the source, where words were passed on
record Draft(
        Attribution.Type type, Span span, Cue cue, @Nullable Span mention, Voice voice, List<String> chain, How how) {
    Draft over(Span wider) {
        return new Draft(type, wider, cue, mention, voice, chain, how);
    }
}
