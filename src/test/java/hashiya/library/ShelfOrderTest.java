package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Article;
import hashiya.article.Publication;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfOrderTest {
    private final Samples samples = new Samples(5);

    @TempDir
    private Path folder;

    @Test
    void sortsByTitleWithOrWithoutTheArticleTheyBeginWith() {
        try (var library = Library.open(folder.resolve("library.hashiya"))) {
            put(library, "يوم جديد", "");
            put(library, "المجلة", "");
            put(library, "بابل", "");
            put(library, "نهر", "");

            assertThat(library.numbers(ShelfOrder.ADDED)).containsExactly(4, 3, 2, 1);
            assertThat(library.numbers(ShelfOrder.TITLE)).containsExactly(2, 3, 4, 1);
            assertThat(library.numbers(ShelfOrder.BARE_TITLE)).containsExactly(3, 2, 4, 1);

            put(library, "التمر", "");
            assertThat(library.numbers(ShelfOrder.BARE_TITLE)).containsExactly(3, 5, 2, 4, 1);
        }
    }

    @Test
    void sortsByTheDayOfPublicationAndWhatTellsNoneLast() {
        try (var library = Library.open(folder.resolve("library.hashiya"))) {
            put(library, "واحد", "2026-02-03");
            put(library, "اثنان", "");
            put(library, "ثلاثة", "2026-02-03T18:00+02:00");
            put(library, "أربعة", "2025-12-31");

            assertThat(library.numbers(ShelfOrder.PUBLISHED)).containsExactly(3, 1, 4, 2);
        }
    }

    @Test
    void whatComesBackStandsWhereItStood() {
        try (var library = Library.open(folder.resolve("library.hashiya"))) {
            put(library, "واحد", "2026-02-03");
            var gone = put(library, "اثنان", "2026-03-03");
            for (var order : ShelfOrder.values()) {
                long[] before = library.numbers(order);
                library.remove(gone.id(), entry());
                assertThat(library.numbers(order)).containsExactly(1);
                library.undo("سلمى");
                assertThat(library.numbers(order)).isEqualTo(before);
            }
        }
    }

    @Test
    void keysOfOtherRulesAreMadeAnew() throws SQLException {
        var file = folder.resolve("library.hashiya");
        try (var library = Library.open(file)) {
            put(library, "نهر", "");
            put(library, "بابل", "");
            assertThat(library.numbers(ShelfOrder.TITLE)).containsExactly(2, 1);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE shelf_order SET title_key = x'00' WHERE number = 1");
            statement.executeUpdate("UPDATE title_rules SET version = 'other'");
        }
        try (var library = Library.open(file)) {
            assertThat(library.numbers(ShelfOrder.TITLE)).containsExactly(2, 1);
        }
    }

    @Test
    void asksNoArticleForItsPlace() throws SQLException {
        var file = folder.resolve("library.hashiya");
        Library.open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var order : ShelfOrder.values()) {
                var steps = new ArrayList<String>();
                try (var plan = statement.executeQuery("EXPLAIN QUERY PLAN " + order.numbers())) {
                    while (plan.next()) {
                        steps.add(plan.getString("detail"));
                    }
                }
                assertThat(steps).as(order.toString()).singleElement().asString().contains("USING COVERING INDEX");
            }
        }
    }

    private Article put(Library library, String title, String publishedAt) {
        var plain = samples.article(title + "\nفيه كلام " + samples.id() + "\n");
        var publication = new Publication("", "", publishedAt, "", "", "", "", Samples.NOON);
        return Samples.put(library, new Article(
                plain.id(), 0, title, plain.text(), plain.sha256(), plain.source(), plain.charset(), plain.addedAt(), publication));
    }

    private Entry entry() {
        return new Entry(samples.id(), "remove", "سلمى", Samples.NOON);
    }
}
