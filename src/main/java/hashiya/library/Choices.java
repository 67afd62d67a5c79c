package hashiya.library;

import hashiya.arabic.TitleOrder;
import hashiya.article.Code;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What articles and marks can be told apart by, to choose from: the most frequent of each, in the order of a dictionary.
///
/// @param codes with their parents, as [Code#path] has them
/// @param years in which articles were published, the last first; added, where that is not known
public record Choices(
        List<String> outlets, List<String> speakers, List<String> codes, List<String> folders, List<String> tags, List<Integer> years) {
    /// As many as a menu shows.
    private static final int MOST = 30;

    private static final Comparator<String> AS_IN_A_DICTIONARY =
            Comparator.comparing(TitleOrder.AS_WRITTEN::key, Arrays::compareUnsigned);

    public Choices {
        outlets = List.copyOf(outlets);
        speakers = List.copyOf(speakers);
        codes = List.copyOf(codes);
        folders = List.copyOf(folders);
        tags = List.copyOf(tags);
        years = List.copyOf(years);
    }

    static Choices of(Transaction transaction) throws SQLException {
        return new Choices(
                frequent(transaction, "SELECT outlet AS name FROM publication WHERE outlet <> ''"),
                frequent(transaction, "SELECT name FROM annotation JOIN speaker ON speaker.id = speaker WHERE status <> 'rejected'"),
                Codebook.read(transaction).codes().values().stream().map(Code::path).sorted(AS_IN_A_DICTIONARY).toList(),
                frequent(transaction, "SELECT name FROM folder"),
                frequent(transaction, "SELECT name FROM tag"),
                transaction.list(
                        "SELECT DISTINCT CAST(substr(" + Conditions.DAY + ", 1, 4) AS INTEGER) AS year FROM article"
                                + " JOIN publication ON publication.article = article.id ORDER BY year DESC",
                        row -> row.count("year")));
    }

    private static List<String> frequent(Transaction transaction, String names) throws SQLException {
        return transaction
                .list(
                        "SELECT name FROM (" + names + ") GROUP BY name ORDER BY count(*) DESC, name LIMIT " + MOST,
                        row -> row.text("name"))
                .stream()
                .sorted(AS_IN_A_DICTIONARY)
                .toList();
    }
}
