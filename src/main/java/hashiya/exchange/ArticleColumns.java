package hashiya.exchange;

import static hashiya.exchange.Column.NO_SOURCE_YET;

import java.util.List;
import java.util.function.Function;

/// The columns of `articles.csv`, in order. Empty means unknown.
final class ArticleColumns {
    static final List<Column<ArticleRow>> ALL = List.of(
            column("schema_version", _ -> String.valueOf(Table.SCHEMA_VERSION)),
            column("article_id", row -> row.article().id().toString()),
            column("article_version", row -> String.valueOf(row.version())),
            column("article_title", row -> row.article().title()),
            column("outlet", row -> PublicationColumns.outlet(row.article())),
            column("byline", row -> PublicationColumns.byline(row.article())),
            column("published_at", row -> PublicationColumns.publishedAt(row.article())),
            column("published_at_hijri", row -> PublicationColumns.publishedHijri(row.article())),
            column("article_url", row -> PublicationColumns.url(row.article())),
            column("retrieved_at", row -> PublicationColumns.retrievedAt(row.article())),
            column("article_language", row -> PublicationColumns.language(row.article())),
            column("article_sha256", row -> row.article().sha256()),
            column("text_length_utf16", row -> String.valueOf(row.article().text().length())),
            column("paragraph_count", row -> String.valueOf(row.article().paragraphs().size())),
            column("quote_count", row -> String.valueOf(row.quotes())),
            column("claim_count", row -> String.valueOf(row.claims())),
            column("code_count", row -> String.valueOf(row.codes())),
            column("note", NO_SOURCE_YET));

    private ArticleColumns() {}

    private static Column<ArticleRow> column(String name, Function<? super ArticleRow, String> value) {
        return new Column<>(name, value);
    }
}
