package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Article;
import hashiya.article.Publication;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void beginsWithoutALookAtTheOthers() {
        try (var library = Library.open(folder.resolve("library.hashiya"))) {
            for (int number = 1; number <= 20; number++) {
                put(library, "خبر " + number, "2026-02-%02d".formatted(1 + number * 7 % 20));
            }
            for (var order : ShelfOrder.values()) {
                assertThat(library.first(order, 5)).isEqualTo(Arrays.copyOf(library.numbers(order), 5));
                assertThat(library.first(order, 50)).isEqualTo(library.numbers(order));
            }
        }
    }

    /// An index that is walked in its own order is read no further than the limit says; a sort would need all rows first.
    @ParameterizedTest
    @EnumSource
    void walksAnIndexToTheFirstRows(ShelfOrder order) throws SQLException {
        assertThat(plan(order.numbers())).singleElement().asString().contains("USING COVERING INDEX");
        assertThat(plan(order.first())).singleElement().asString().contains("USING COVERING INDEX");
    }

    /// What is told of the articles in view is looked up article by article, whatever else the library holds.
    @Test
    void looksUpNothingButTheRowsInView() throws SQLException {
        assertThat(plan(Listing.SOME))
                .noneMatch(step -> step.contains("TEMP B-TREE FOR GROUP BY") || step.contains("TEMP B-TREE FOR ORDER BY"))
                .noneMatch(step -> step.startsWith("SCAN ") && !step.startsWith("SCAN json_each"))
                .anyMatch(step -> step.startsWith("SEARCH article USING INTEGER PRIMARY KEY"));
    }

    private List<String> plan(String query) throws SQLException {
        var file = folder.resolve("library.hashiya");
        Library.open(file).close();
        var steps = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var plan = statement.executeQuery("EXPLAIN QUERY PLAN " + query)) {
            while (plan.next()) {
                steps.add(plan.getString("detail"));
            }
        }
        return steps;
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
