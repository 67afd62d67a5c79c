package hashiya.library;

/// By what the shelf is divided into groups; each has a label, by which the articles in it are alike.
public enum Grouping {
    NONE("''"),

    /// By the folder's name; empty for those that lie in none.
    FOLDER("coalesce((SELECT name FROM folder WHERE folder.id = keeping.folder), '')"),

    /// By the outlet's name; empty where it is not known.
    OUTLET("outlet"),

    /// By the month they were published in, `yyyy-mm`; added in, where that is not known.
    MONTH("substr(" + Conditions.DAY + ", 1, 7)"),

    /// By how far a person is, a word of [hashiya.article.Progress] in lower case.
    PROGRESS("coalesce(progress, 'unread')");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    /// The numbers and labels of all articles.
    String labels() {
        return "SELECT article.number AS number, " + label + " AS label FROM article"
                + " JOIN publication ON publication.article = article.id LEFT JOIN keeping ON keeping.article = article.id";
    }
}
