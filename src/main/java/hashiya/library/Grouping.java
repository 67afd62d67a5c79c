package hashiya.library;

/// By what the shelf is divided into groups; each has a label, by which the articles in it are alike.
///
/// What it takes is read from indexes as far as there are any: the rows of 100,000 articles take three times as long.
public enum Grouping {
    NONE("", "SELECT number, '' AS label FROM article"),

    /// By the folder's name; empty for those that lie in none.
    FOLDER(
            "",
            """
            SELECT article.number AS number, folder.name AS label
            FROM keeping JOIN folder ON folder.id = keeping.folder JOIN article ON article.id = keeping.article"""),

    /// By the outlet's name; empty where it is not known.
    OUTLET(
            "",
            """
            SELECT article.number AS number, outlet AS label
            FROM publication JOIN article ON article.id = publication.article WHERE outlet <> ''"""),

    /// By the month they were published in, `yyyy-mm`; added in, where that is not known. The sign before the number keeps
    /// SQLite from looking each up in the table, where an index holds all that is asked.
    MONTH(
            "",
            """
            SELECT number, substr(published_at, 1, 7) AS label FROM shelf_order WHERE published_at <> ''
            UNION ALL
            SELECT number, strftime('%Y-%m', added_at / 1000, 'unixepoch') FROM article
            WHERE +number IN (SELECT number FROM shelf_order WHERE published_at = '')"""),

    /// By how far a person is, a word of [hashiya.article.Progress] in lower case.
    PROGRESS(
            "unread",
            """
            SELECT article.number AS number, progress AS label
            FROM keeping JOIN article ON article.id = keeping.article WHERE progress <> 'unread'""");

    private final String usual;
    private final String labels;

    Grouping(String usual, String labels) {
        this.usual = usual;
        this.labels = labels;
    }

    /// The label of all articles that [#labels] says nothing of.
    String usual() {
        return usual;
    }

    /// A query for the numbers and labels of articles.
    String labels() {
        return labels;
    }
}
