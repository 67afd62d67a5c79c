package hashiya.cli;

import hashiya.article.Article;
import hashiya.desk.Page;
import hashiya.phrases.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// An article as `show` tells it: its text as the library has it, and its marks where they stand in it.
///
/// @param outlet what the article says of its publication, as `byline`, `publishedAt` (ISO 8601), `url` and `language`; empty
///     where it does not say
/// @param addedAt an ISO 8601 moment
/// @param annotations in text order; those whose words were not found come last
record ShownArticle(
        long number,
        UUID id,
        String title,
        String outlet,
        String byline,
        String publishedAt,
        String url,
        String language,
        String source,
        String charset,
        String addedAt,
        String sha256,
        String text,
        List<ShownMark> annotations)
        implements Answer {

    static ShownArticle of(Page page) {
        Article article = page.article();
        var placed = page.placed().stream().map(ShownMark::placed);
        var lost = page.lost().stream().map(ShownMark::lost);
        return new ShownArticle(
                article.number(),
                article.id(),
                article.title(),
                article.publication().outlet(),
                article.publication().byline(),
                article.publication().publishedAt(),
                article.publication().url(),
                article.publication().language(),
                article.source(),
                article.charset(),
                article.addedAt().toString(),
                article.sha256(),
                article.text(),
                Stream.concat(placed, lost).toList());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        var lines = new ArrayList<String>();
        lines.add(Answer.line(number, id, title));
        lines.add(Answer.line(
                "outlet=" + outlet,
                "byline=" + byline,
                "published_at=" + publishedAt,
                "url=" + url,
                "language=" + language));
        lines.add(Answer.line(
                "source=" + source,
                "charset=" + charset,
                "added_at=" + addedAt,
                "sha256=" + sha256,
                "length_utf16=" + text.length()));
        lines.add("");
        lines.add(text);
        if (!annotations.isEmpty()) {
            lines.add("");
            annotations.forEach(mark -> lines.addAll(mark.lines(phrases)));
        }
        return lines;
    }
}
