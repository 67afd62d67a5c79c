package hashiya.library;

import static java.util.stream.Collectors.toMap;

import hashiya.arabic.TitleOrder;
import hashiya.article.Code;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What articles and marks can be told apart by, to choose from.
///
/// @param codes with their parents, as [Code#path] has them
/// @param years in which articles were published, the last first; added, where that is not known
public record Choices(Names outlets, Names speakers, Names codes, Names folders, Names tags, List<Integer> years) {
    /// Nothing to choose from.
    public static final Choices NONE =
            new Choices(Names.NONE, Names.NONE, Names.NONE, Names.NONE, Names.NONE, List.of());

    /// Names of one sort.
    ///
    /// @param all the most frequent first
    /// @param few as many of those as a menu shows on a small screen, in the order of a dictionary
    public record Names(List<String> all, List<String> few) {
        private static final int FEW = 15;

        private static final Names NONE = new Names(List.of(), List.of());

        public Names {
            all = List.copyOf(all);
            few = List.copyOf(few);
        }

        static Names of(List<String> all) {
            return new Names(all, all.stream().limit(FEW).sorted(TitleOrder.AS_WRITTEN.by(name -> name)).toList());
        }
    }

    public Choices {
        years = List.copyOf(years);
    }

    static Choices of(Transaction transaction) throws SQLException {
        return new Choices(
                frequent(transaction, "SELECT outlet AS name FROM publication WHERE outlet <> ''"),
                frequent(transaction, "SELECT name FROM annotation JOIN speaker ON speaker.id = speaker WHERE status <> 'rejected'"),
                codes(transaction),
                frequent(transaction, "SELECT name FROM folder LEFT JOIN keeping ON keeping.folder = folder.id"),
                frequent(transaction, "SELECT name FROM tag"),
                transaction.list(
                        "SELECT DISTINCT CAST(substr(" + Conditions.DAY + ", 1, 4) AS INTEGER) AS year FROM article"
                                + " JOIN publication ON publication.article = article.id ORDER BY year DESC",
                        row -> row.count("year")));
    }

    private static Names frequent(Transaction transaction, String names) throws SQLException {
        return Names.of(transaction.list(
                "SELECT name FROM (" + names + ") GROUP BY name ORDER BY count(*) DESC, name", row -> row.text("name")));
    }

    private static Names codes(Transaction transaction) throws SQLException {
        var uses = transaction.list(
                        "SELECT code, count(*) AS marks FROM annotation_code GROUP BY code",
                        row -> Map.entry(row.id("code"), row.count("marks")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Names.of(Codebook.read(transaction).codes().values().stream()
                .sorted(Comparator.comparingInt((Code code) -> -uses.getOrDefault(code.id(), 0)).thenComparing(Code::path))
                .map(Code::path)
                .toList());
    }
}
