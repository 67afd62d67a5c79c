package hashiya.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.intake.Intake;
import hashiya.library.Former;
import hashiya.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article that comes again is a newer version, and nothing that was marked in it gets lost or slips.
class VersionsTest {
    private static final String TEXT = """
            وصول القطار إلى ميناء المرجان
            المرجان – وكالة الساحل
            قالت المديرة: «انتظرنا هذا القطار ١٤ عامًا ولن نتركه يتوقف بعد اليوم».
            وأكّد الوزير أن كلفة النقل ستنخفض إلى 27 دولارًا للطن الواحد.
            وختم بالقول إن العمل مستمر في الأرصفة كلها.
            """;

    private final Library library;
    private final Desk desk;
    private final Path folder;
    private final Path file;
    private final Article article;

    VersionsTest(@TempDir Path folder) throws IOException {
        var clock = Clock.systemUTC();
        library = Library.open(folder.resolve("library.hashiya"));
        desk = new Desk(library, new Intake(), new Anchors(), new Ids(clock, new Random(1)), clock, "سلمى");
        this.folder = folder;
        file = folder.resolve("article.txt");
        article = switch (take(TEXT)) {
            case Taken.Added(var added) -> added;
            case Taken other -> throw new AssertionError("not added: " + other);
        };
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theSameFileInOtherWordsIsANewerVersionOfTheSameArticle() throws IOException {
        var taken = take(TEXT + "وقد بدأ التفريغ مساء اليوم نفسه.\n");

        assertThat(taken).isInstanceOfSatisfying(Taken.NewVersion.class, newer -> {
            assertThat(newer.version()).isEqualTo(2);
            assertThat(newer.article().id()).isEqualTo(article.id());
            assertThat(newer.article().number()).isEqualTo(article.number());
        });
        assertThat(desk.shelving().articles()).hasSize(1);
        assertThat(desk.reviewing().formers(article.id())).extracting(Former::text).containsExactly(TEXT);
        assertThat(take(TEXT)).as("the bytes of a former version are known").isInstanceOf(Taken.AlreadyThere.class);
    }

    @Test
    void theSameAddressIsANewerVersionToo() throws IOException {
        var first = page("one.html", "قالت المديرة إن القطار وصل إلى الميناء صباح اليوم.");
        var second = page("two.html", "قالت المديرة إن القطار وصل إلى الميناء صباح اليوم. وأضافت أن العمل مستمر.");

        assertThat(desk.shelving().take(first)).isInstanceOf(Taken.Added.class);
        assertThat(desk.shelving().take(second)).isInstanceOf(Taken.NewVersion.class);
    }

    @Test
    void manyFilesAtOnceAreToldInTheirOrderAndFindTheirEarlierVersions() throws IOException {
        var other = Files.writeString(folder.resolve("other.txt"), "سوق الورد\nعادت سوق الورد إلى المدينة صباح اليوم.\n");
        var empty = Files.writeString(folder.resolve("empty.txt"), "");
        var first = page("one.html", "قالت المديرة إن القطار وصل إلى الميناء صباح اليوم.");
        var second = page("two.html", "قالت المديرة إن القطار وصل إلى الميناء صباح اليوم. وأضافت أن العمل مستمر.");
        Files.writeString(file, TEXT + "وقد بدأ التفريغ مساء اليوم نفسه.\n");
        var files = List.of(other, empty, first, second, file, other);
        var told = new LinkedHashMap<Path, Taken>();

        desk.shelving().take(files, told::putIfAbsent);

        assertThat(told.keySet()).containsExactly(other, empty, first, second, file);
        assertThat(told.values()).extracting(taken -> taken.getClass().getSimpleName())
                .containsExactly("Added", "Refused", "Added", "NewVersion", "NewVersion");
    }

    @Test
    void anotherTextUnderTheSameNameIsAnotherArticle() throws IOException {
        assertThat(take("سوق الورد\nعادت سوق الورد إلى المدينة صباح اليوم بعد غياب طويل.\n")).isInstanceOf(Taken.Added.class);
        assertThat(desk.shelving().articles()).hasSize(2);
    }

    @Test
    void whatWasSaidOfItStaysWhereTheNewerVersionSaysNothing() throws IOException {
        var said = Details.of(article);
        desk.describing().describe(
                article, new Details(said.title(), "صحيفة المرفأ", said.byline(), "22/11/2026", said.url(), said.language()));

        take(TEXT + "وقد بدأ التفريغ مساء اليوم نفسه.\n");

        var now = library.article(article.id()).orElseThrow().publication();
        assertThat(now.outlet()).isEqualTo("صحيفة المرفأ");
        assertThat(now.publishedAt()).isEqualTo("2026-11-22");
    }

    @Test
    void whatAPersonSaidOtherwiseStaysWhateverANewerVersionSays() throws IOException {
        var first = switch (desk.shelving().take(page("one.html", "وصل القطار إلى الميناء صباح اليوم.", "وصول القطار", "سانا"))) {
            case Taken.Added(var added) -> added;
            case Taken other -> throw new AssertionError("not added: " + other);
        };
        var read = Details.of(first);
        assertThat(read.outlet()).isEqualTo("سانا");
        desk.describing().describe(
                first, new Details("القطار الأول", read.outlet(), "هند الكاتب", read.published(), read.url(), read.language()));

        desk.shelving().take(page("two.html", "وصل القطار إلى الميناء صباح اليوم. والعمل مستمر.", "عاجل: وصول القطار", "سانا الثقافية"));
        var second = Details.of(library.article(first.id()).orElseThrow());
        desk.shelving().take(page("three.html", "وصل القطار إلى الميناء صباح اليوم. والعمل مستمر فيه.", "القطار وصل", "سانا الاقتصادية"));
        var third = Details.of(library.article(first.id()).orElseThrow());

        assertThat(second).as("the outlet alone is the page's own")
                .extracting(Details::title, Details::outlet, Details::byline)
                .containsExactly("القطار الأول", "سانا الثقافية", "هند الكاتب");
        assertThat(third).extracting(Details::title, Details::outlet, Details::byline)
                .containsExactly("القطار الأول", "سانا الاقتصادية", "هند الكاتب");

        for (int act = 0; act < 3; act++) {
            assertThat(desk.undoing().undo()).isInstanceOf(Undone.Done.class);
        }
        assertThat(library.article(first.id())).contains(first);
        desk.shelving().take(page("four.html", "وصل القطار إلى الميناء صباح اليوم. انتهى.", "وصل القطار", "سانا"));
        assertThat(library.article(first.id())).map(Article::title).as("nothing is said otherwise any more").contains("وصل القطار");
        assertThat(library.check().problems()).isEmpty();
    }

    @Test
    void marksComeOverAndSayHow() throws IOException {
        var title = mark("وصول القطار");
        var moved = mark("العمل مستمر");
        var gone = mark("انتظرنا هذا القطار ١٤ عامًا");

        var taken = take(TEXT.replace("قالت المديرة: «انتظرنا هذا القطار ١٤ عامًا ولن نتركه يتوقف بعد اليوم».\n", ""));

        assertThat(taken).isInstanceOfSatisfying(Taken.NewVersion.class, newer -> {
            assertThat(newer.marks()).isEqualTo(2);
            assertThat(newer.unplaced()).isEqualTo(1);
        });
        var page = desk.reading().open(article.id()).orElseThrow();
        assertThat(page.placed()).extracting(placed -> placed.annotation().id()).containsExactly(title.id(), moved.id());
        assertThat(page.placed().getFirst().anchored()).isInstanceOf(Anchored.Exact.class);
        assertThat(page.placed().getLast().anchored()).isInstanceOf(Anchored.Moved.class);
        assertThat(page.placed().getLast().span().in(page.article().text())).isEqualTo("العمل مستمر");
        assertThat(page.lost()).containsExactly(gone);
        assertThat(library.check().problems()).isEmpty();
    }

    @Test
    void aQuoteThatWasChangedIsToldInBothWordingsAndPutBackByAPerson() throws IOException {
        var claim = mark("كلفة النقل ستنخفض إلى 27 دولارًا");
        take(TEXT.replace("27 دولارًا", "31 دولارًا"));
        var now = desk.reading().find("1").orElseThrow();

        var unplaced = desk.reviewing().unplaced(now);
        assertThat(unplaced).singleElement().satisfies(each -> {
            assertThat(each.mark()).isEqualTo(claim);
            assertThat(each.reworded()).map(Reviewing.Reworded::now).contains("كلفة النقل ستنخفض إلى 31 دولارًا");
        });

        var span = unplaced.getFirst().reworded().orElseThrow().span();
        assertThat(desk.marking().change(claim, desk.reviewing().back(now, claim, span))).isInstanceOf(Revised.Done.class);
        assertThat(desk.reviewing().unplaced(now)).isEmpty();
        assertThat(desk.reading().open(now.id()).orElseThrow().placed()).hasSize(1);

        desk.undoing().undo();
        assertThat(desk.reviewing().unplaced(now)).hasSize(1);
    }

    @Test
    void aNoteOnAMarkWithoutAPlaceCanBeChanged() throws IOException {
        var claim = mark("كلفة النقل ستنخفض إلى 27 دولارًا");
        take(TEXT.replace("27 دولارًا", "31 دولارًا"));

        assertThat(desk.marking().change(claim, claim.withNote("تغيّر الرقم"))).isInstanceOf(Revised.Done.class);
    }

    @Test
    void aNewerVersionIsUndoneWithAllThatCameOfIt() throws IOException {
        mark("وصول القطار");
        mark("كلفة النقل ستنخفض إلى 27 دولارًا");
        var before = desk.reading().open(article.id()).orElseThrow();
        take("عاجل\n" + TEXT.replace("27 دولارًا", "31 دولارًا"));
        var after = desk.reading().open(article.id()).orElseThrow();

        assertThat(desk.undoing().undoable()).contains(new Act(Deed.NEW_VERSION, ""));
        assertThat(desk.undoing().undo()).isInstanceOf(Undone.Done.class);
        assertThat(desk.reading().open(article.id())).contains(before);
        assertThat(desk.reviewing().formers(article.id())).isEmpty();

        desk.undoing().redo();
        assertThat(desk.reading().open(article.id())).contains(after);
        assertThat(library.check().problems()).isEmpty();
    }

    @Test
    void aMarkThatWasLostComesBackWithItsWords() throws IOException {
        var claim = mark("كلفة النقل ستنخفض إلى 27 دولارًا");
        take(TEXT.replace("27 دولارًا", "31 دولارًا"));
        take("تصحيح\n" + TEXT);

        var page = desk.reading().open(article.id()).orElseThrow();
        assertThat(page.lost()).isEmpty();
        assertThat(page.placed()).singleElement()
                .satisfies(placed -> assertThat(placed.annotation().id()).isEqualTo(claim.id()));
    }

    private Annotation mark(String words) {
        int start = TEXT.indexOf(words);
        return desk.marking().mark(article, new Span(start, start + words.length()), Kind.CLAIM).annotation();
    }

    private Taken take(String text) throws IOException {
        return desk.shelving().take(Files.writeString(file, text));
    }

    private Path page(String name, String paragraph) throws IOException {
        return page(name, paragraph, "وصول القطار إلى الميناء", "");
    }

    private Path page(String name, String paragraph, String title, String outlet) throws IOException {
        return Files.writeString(folder.resolve(name), """
                <html><head><link rel="canonical" href="https://example.org/train">
                <meta property="og:site_name" content="%s"></head>
                <body><article><h1>%s</h1><p>%s</p></article></body></html>
                """.formatted(outlet, title, paragraph));
    }
}
