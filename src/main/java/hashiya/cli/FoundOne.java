package hashiya.cli;

import hashiya.library.Found;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a search has found, as `search` tells it.
///
/// @param number the article's number
/// @param found `article`, or the kind of the mark that was found
/// @param mark the mark's id, or nothing
/// @param where the words were found: `title`, `text`, `marked_words`, `note`, `speaker`, `code`
/// @param start where the first hit or the mark starts in the article's text
/// @param hits in the snippet
record FoundOne(
        long number,
        UUID article,
        String title,
        String outlet,
        String found,
        @Nullable UUID mark,
        String where,
        int start,
        int end,
        String snippet,
        List<Hit> hits)
        implements Answer {

    /// A stretch of the snippet.
    record Hit(int start, int end) {}

    static FoundOne of(Found found) {
        var mark = found.mark();
        return new FoundOne(
                found.number(),
                found.article(),
                found.title().words(),
                found.outlet(),
                mark == null ? "article" : mark.kind().name().toLowerCase(Locale.ROOT),
                mark == null ? null : mark.id(),
                found.where().name().toLowerCase(Locale.ROOT),
                found.place().start(),
                found.place().end(),
                found.snippet().words(),
                found.snippet().hits().stream().map(hit -> new Hit(hit.start(), hit.end())).toList());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        return List.of(Answer.line(number, article, title, found, start + ".." + end, marked()));
    }

    /// The snippet with its hits between brackets, which no terminal takes for colours.
    private String marked() {
        var marked = new StringBuilder(snippet);
        for (var hit : hits.reversed()) {
            marked.insert(hit.end(), ']').insert(hit.start(), '[');
        }
        return marked.toString();
    }
}
