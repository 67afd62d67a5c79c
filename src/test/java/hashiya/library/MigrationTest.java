package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Progress;
import hashiya.article.Publication;
import hashiya.article.ReadingPlace;
import hashiya.article.Truth;
import hashiya.article.Verdict;
import hashiya.search.Filters;
import hashiya.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Libraries that earlier programs left, one of each schema, become libraries of today with all that was in them.
///
/// Each sample holds made-up articles and every sort of mark; it was written by the program that had that schema.
class MigrationTest {
    @TempDir
    Path folder;

    @Test
    void theFirstSchemaKeepsItsArticlesAndMarks() throws IOException, SQLException {
        var file = sample("schema-1.hashiya");
        var marksBefore = strings(file, "SELECT id || exact || note || revision FROM annotation ORDER BY number");
        var textsBefore = strings(file, "SELECT id || number || title || text FROM article ORDER BY number");

        try (var library = Library.open(file)) {
            assertThat(library.check().problems()).isEmpty();
            var articles = new ArrayList<Article>();
            var marks = new ArrayList<Annotation>();
            library.forEachArticle((article, annotations) -> {
                articles.add(article);
                marks.addAll(annotations);
            });
            assertThat(articles)
                    .extracting(each -> each.id().toString() + each.number() + each.title() + each.text())
                    .isEqualTo(textsBefore);
            assertThat(marks)
                    .extracting(each -> each.id() + each.anchor().exact() + each.note() + each.revision())
                    .containsExactlyInAnyOrderElementsOf(marksBefore);
            assertThat(articles).allSatisfy(article ->
                    assertThat(article.publication()).isEqualTo(Publication.unknown(article.addedAt())));
            assertThat(library.codes().all()).hasSize(4).allSatisfy(code -> assertThat(code.colour()).isEmpty());
        }
    }

    @Test
    void workGoesOnInALibraryOfTheFirstSchema() throws IOException {
        try (var library = Library.open(sample("schema-1.hashiya"))) {
            var article = library.article(1).orElseThrow();

            var mark = library.add(new Samples(3).plain(article, Kind.QUOTE, "مجاني"));

            assertThat(mark.number()).isEqualTo(15);
            assertThat(library.annotations(article.id())).contains(mark);
        }
    }

    @Test
    void theSecondSchemaKeepsItsJournalToo() throws IOException {
        var author = "window سلمى";
        try (var library = Library.open(sample("schema-2.hashiya"))) {
            var article = library.article(1).orElseThrow();
            assertThat(article.publication().outlet()).isEqualTo("صحيفة نورة");
            assertThat(library.readingPlace(article.id())).contains(new ReadingPlace(40, 12));
            assertThat(library.articles()).hasSize(1);

            assertThat(library.undo(author)).isInstanceOf(Turned.Done.class);
            assertThat(library.annotations(library.article(2).orElseThrow().id())).hasSize(1);
            assertThat(library.undo(author)).isInstanceOf(Turned.Done.class);
            assertThat(library.annotation(1)).map(Annotation::revision).contains(3);
            assertThat(library.check().problems()).isEmpty();
        }
    }

    @Test
    void theThirdSchemaFindsBeforeItsWordsAreLookedUpAnewAndAfter() throws IOException {
        try (var library = Library.open(sample("schema-3.hashiya"))) {
            for (int left : List.of(3, 0)) {
                assertThat(library.leftToIndex()).isEqualTo(left);
                for (var words : List.of("الميزانيه", "\"ستعرض غدا\"", "الضرائب")) {
                    assertThat(library.search(Query.of(words), Filters.NONE, 10)).as(words)
                            .isNotEmpty()
                            .extracting(Found::title)
                            .allMatch(title -> title.words().equals("الميزانية الجديدة أمام البرلمان"));
                }
                assertThat(library.numbers(ShelfOrder.ADDED)).containsExactly(2, 1);
                library.bringIndexUp();
            }
            assertThat(library.check().problems()).isEmpty();
        }
    }

    @Test
    void theFourthSchemaIsSortedInAllOrders() throws IOException {
        try (var library = Library.open(sample("schema-4.hashiya"))) {
            assertThat(library.numbers(ShelfOrder.ADDED)).containsExactly(3, 2, 1);
            assertThat(library.numbers(ShelfOrder.PUBLISHED)).containsExactly(1, 2, 3);
            assertThat(library.numbers(ShelfOrder.TITLE)).as("المجلة باب يوم").containsExactly(1, 2, 3);
            assertThat(library.numbers(ShelfOrder.BARE_TITLE)).as("باب مجلة يوم").containsExactly(2, 1, 3);
            assertThat(library.check().problems()).isEmpty();
        }
    }

    @Test
    void theFifthSchemaKeepsItsCodebook() throws IOException {
        try (var library = Library.open(sample("schema-5.hashiya"))) {
            assertThat(library.codes().all()).extracting(Code::path, Code::colour, Code::shortcut, Code::description)
                    .containsExactly(tuple("اقتصاد", "#57449b", "1", ""), tuple("اقتصاد/أسعار", "", "", ""));
            assertThat(library.annotation(1)).map(mark -> mark.codes().size()).contains(2);
            assertThat(library.undo("window سلمى")).isInstanceOf(Turned.Done.class);
            assertThat(library.annotation(1)).map(mark -> mark.codes().size()).contains(1);
            assertThat(library.check().problems()).isEmpty();
        }
    }

    @Test
    void theSixthSchemaGetsSumsOfItsTexts() throws IOException, SQLException {
        var file = sample("schema-6.hashiya");
        try (var library = Library.open(file)) {
            assertThat(library.articles()).extracting(Listing::quotes).containsExactly(1, 0);
            assertThat(library.annotation(1)).map(Annotation::note).contains("تُراجَع");
            while (library.bringIndexUp() > 0) {
                assertThat(library.leftToIndex()).isNotNegative();
            }
            assertThat(library.check().problems()).isEmpty();
        }

        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE article SET text = replace(text, 'النقل', 'النفل') WHERE number = 1");
        }

        assertThat(Library.health(file).problems())
                .extracting(Health.Problem::phrase)
                .contains("library.text-differs");
    }

    @Test
    void theSeventhSchemaHasEverythingUnreadAndInNoFolder() throws IOException {
        try (var library = Library.open(sample("schema-7.hashiya"))) {
            assertThat(library.articles()).hasSize(3).allSatisfy(article -> {
                assertThat(article.progress()).isEqualTo(Progress.UNREAD);
                assertThat(article.folder()).isEmpty();
                assertThat(article.tags()).isEmpty();
            });
            assertThat(library.arrangement().folders()).isEmpty();
            assertThat(library.numbers(ShelfOrder.BARE_TITLE)).containsExactly(2, 1, 3);
            assertThat(library.check().problems()).isEmpty();
        }
    }

    @Test
    void theEighthSchemaHasNoVerdictsAndItsMarksCanStillBeTakenBack() throws IOException {
        try (var library = Library.open(sample("schema-8.hashiya"))) {
            assertThat(library.annotation(2)).map(Annotation::verdict).contains(Verdict.NONE);
            var checked = library.annotation(2).orElseThrow();
            library.replace(checked, checked.withVerdict(Verdict.NONE.withEvidence("https://example.org/سفن")),
                    new Entry(UUID.randomUUID(), "check-claim", "window سعيد", Instant.EPOCH));

            assertThat(library.annotation(2)).map(mark -> mark.verdict().evidence()).contains(List.of("https://example.org/سفن"));
            assertThat(library.undo("terminal سلمى")).as("marked before").isInstanceOf(Turned.Done.class);
            assertThat(library.annotation(3)).isEmpty();
            assertThat(library.check().problems()).isEmpty();
        }
    }

    @Test
    void theNinthSchemaKnowsFromItsJournalWhatPeopleSaidOtherwise() throws IOException {
        var page = new Publication("جريدة أخرى", "كاتب آخر", "2025-01-01", "", "", "", "", Instant.EPOCH);
        try (var library = Library.open(sample("schema-9.hashiya"))) {
            var said = library.article(1).orElseThrow();
            assertThat(library.annotation(1)).map(mark -> mark.verdict().evidence()).contains(List.of("https://example.org/سوق"));
            assertThat(library.listings(List.of(1L)).getFirst().tags()).containsExactly("ورد");
            for (long number = 1; number <= 3; number++) {
                var reading = new Samples(number).article().described("عنوان النسخة الأحدث", page);
                library.versions().renew(
                        library.article(number).orElseThrow().id(),
                        reading,
                        Samples.bytes(reading),
                        (_, marks) -> marks.stream().map(MigrationTest::lost).toList(),
                        new Entry(UUID.randomUUID(), "new-version", "window سعيد", Instant.EPOCH));
            }

            assertThat(library.article(1)).get().satisfies(now -> {
                assertThat(now.title()).isEqualTo(said.title());
                assertThat(now.publication()).isEqualTo(
                        said.publication().from(page.file(), page.retrievedAt()));
            });
            assertThat(library.article(2)).map(Article::title).as("said of an older version").contains("عنوان النسخة الأحدث");
            assertThat(library.article(3)).map(Article::title).as("said and taken back").contains("عنوان النسخة الأحدث");
            assertThat(library.check().problems()).isEmpty();
        }
    }

    @Test
    void theTenthSchemaGetsSumsOfAllItsRows() throws IOException {
        var file = sample("schema-10.hashiya");
        try (var library = Library.open(file)) {
            assertThat(library.check().problems()).isEmpty();
            assertThat(library.articles()).extracting(Listing::title, Listing::folder)
                    .containsExactly(tuple("عودة السفن إلى مرفأ نورة", "مرافئ"), tuple("حصاد القمح", ""));
            assertThat(library.annotation(2)).map(mark -> mark.verdict().truth()).contains(Truth.HALF_TRUE);
            assertThat(library.undo("window سلمى")).as("a newer version came").isInstanceOf(Turned.Done.class);
            assertThat(library.versions().formers(library.article(2).orElseThrow().id())).isEmpty();
            assertThat(library.check().problems()).isEmpty();
        }

        RowSumsTest.flip(file, "صحيفة المرفأ");

        assertThat(Library.health(file).problems())
                .extracting(Health.Problem::phrase)
                .containsExactly("library.publication-differs");
    }

    @RepeatedTest(10)
    void manyMayBringTheSameLibraryUpAtOnce() throws IOException, InterruptedException, ExecutionException {
        var file = sample("schema-1.hashiya");
        Callable<Integer> opening = () -> {
            try (var library = Library.open(file)) {
                return library.articles().size();
            }
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> each : threads.invokeAll(Collections.nCopies(8, opening))) {
                assertThat(each.get()).isEqualTo(2);
            }
        }

        assertThat(Backups.of(file).newestFirst()).as("one backup, made by the first").hasSize(1);
        try (var library = Library.open(file)) {
            assertThat(library.check().problems()).isEmpty();
        }
    }

    private static CarriedOver lost(Annotation mark) {
        return new CarriedOver(mark, new Anchored.Lost(mark.anchor().exact()));
    }

    private Path sample(String name) throws IOException {
        try (var bytes = Objects.requireNonNull(MigrationTest.class.getResourceAsStream(name), name)) {
            var file = folder.resolve(name);
            Files.copy(bytes, file);
            return file;
        }
    }

    private static List<String> strings(Path file, String query) throws SQLException {
        var strings = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
