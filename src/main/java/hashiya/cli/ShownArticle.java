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
/// @param addedAt an ISO 8601 moment
/// @param annotations in text order; those whose words were not found come last
record ShownArticle(
        long number,
        UUID id,
        String title,
        String source,
        String charset,
        String addedAt,
        String sha256,
        String text,
        List<ShownMark> annotations)
        implements Answer {

    static ShownArticle of(Page page) {
        Article article = page.article();
        return new ShownArticle(
                article.number(),
                article.id(),
                article.title(),
                article.source(),
                article.charset(),
                article.addedAt().toString(),
                article.sha256(),
                article.text(),
                Stream.concat(page.placed().stream().map(ShownMark::placed), page.lost().stream().map(ShownMark::lost)).toList());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        var lines = new ArrayList<String>();
        lines.add(Answer.line(number, id, title));
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
