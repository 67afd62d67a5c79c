package hashiya.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Ids;
import hashiya.article.Progress;
import hashiya.intake.Intake;
import hashiya.library.Folder;
import hashiya.library.Grouping;
import hashiya.library.Library;
import hashiya.library.Listing;
import hashiya.library.Shelf;
import hashiya.library.ShelfOrder;
import hashiya.search.Filters;
import hashiya.search.Query;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrangingTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;
    private UUID harbour;
    private UUID rain;
    private UUID market;

    @BeforeEach
    void open() {
        desk = at("سلمى", 1);
        harbour = added("المرفأ يعود\nقالت المديرة إن العمل يبدأ غدًا.\n");
        rain = added("أمطار غزيرة\nارتفع النهر مترين.\n");
        market = added("السوق هادئة\nلم تتغير الأسعار.\n");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyArticleIsUnreadUntilAPersonSaysOtherwise() {
        desk.reading().open(harbour);
        assertThat(listing(harbour).progress()).isEqualTo(Progress.UNREAD);

        assertThat(desk.arranging().mark(List.of(harbour, rain), Progress.DONE)).isEqualTo(2);
        assertThat(desk.arranging().mark(List.of(harbour), Progress.DONE)).as("it is already").isZero();
        assertThat(listing(harbour).progress()).isEqualTo(Progress.DONE);
        assertThat(listing(market).progress()).isEqualTo(Progress.UNREAD);
    }

    @Test
    void eachActIsTakenBackByItsName() {
        desk.arranging().mark(List.of(harbour), Progress.IN_WORK);
        desk.arranging().put(List.of(harbour, rain), "  الميناء  والبحر ");
        desk.arranging().tag(List.of(rain), "طقس");
        desk.arranging().untag(List.of(rain), "طقس");
        desk.arranging().rename("الميناء والبحر", "البحر");
        desk.arranging().remove("البحر");
        assertThat(listing(harbour).folder()).isEmpty();

        assertThat(undone()).isEqualTo(Deed.REMOVE_FOLDER);
        assertThat(listing(harbour).folder()).isEqualTo("البحر");
        assertThat(undone()).isEqualTo(Deed.RENAME_FOLDER);
        assertThat(listing(rain).folder()).isEqualTo("الميناء والبحر");
        assertThat(undone()).isEqualTo(Deed.UNTAG_ARTICLE);
        assertThat(listing(rain).tags()).containsExactly("طقس");
        assertThat(undone()).isEqualTo(Deed.TAG_ARTICLE);
        assertThat(listing(rain).tags()).isEmpty();
        assertThat(undone()).isEqualTo(Deed.PUT_IN_FOLDER);
        assertThat(desk.arranging().folders()).as("it was made for them").isEmpty();
        assertThat(listing(harbour).progress()).isEqualTo(Progress.IN_WORK);
        assertThat(undone()).isEqualTo(Deed.CHANGE_PROGRESS);
        assertThat(listing(harbour).progress()).isEqualTo(Progress.UNREAD);

        for (int act = 0; act < 6; act++) {
            assertThat(desk.undoing().redo()).isInstanceOf(Undone.Done.class);
        }
        assertThat(desk.arranging().folders()).isEmpty();
        assertThat(listing(harbour).progress()).isEqualTo(Progress.IN_WORK);
    }

    @Test
    void noFolderIsTakenBackInWhichSomebodyElseHasPutSomething() {
        desk.arranging().put(List.of(harbour), "البحر");
        try (var other = at("هند", 2)) {
            other.arranging().put(List.of(rain), "البحر");
        }

        assertThat(desk.undoing().undo()).isInstanceOf(Undone.Overtaken.class);
        assertThat(listing(rain).folder()).isEqualTo("البحر");
        assertThat(listing(harbour).folder()).isEqualTo("البحر");
    }

    @Test
    void whatIsDeletedComesBackWhereItLay() {
        desk.arranging().put(List.of(harbour), "البحر");
        desk.arranging().tag(List.of(harbour), "عاجل");
        desk.arranging().mark(List.of(harbour), Progress.DONE);
        var before = listing(harbour);

        desk.shelving().remove(harbour);
        assertThat(desk.arranging().folders()).extracting(Folder::articles).containsExactly(0);
        desk.undoing().undo();

        assertThat(listing(harbour)).isEqualTo(before);
    }

    @Test
    void noTwoFoldersHaveOneName() {
        assertThat(desk.arranging().make("البحر")).isTrue();
        assertThat(desk.arranging().make(" البحر ")).isFalse();
        assertThat(desk.arranging().make("  ")).isFalse();
        desk.arranging().make("البر");
        assertThat(desk.arranging().rename("البر", "البحر")).isFalse();
        assertThat(desk.arranging().rename("الجو", "الفضاء")).isFalse();
        assertThat(desk.arranging().remove("الجو")).isFalse();
        assertThat(desk.arranging().folders()).extracting(Folder::name).containsExactly("البحر", "البر");
    }

    @Test
    void theShelfStandsInGroups() {
        desk.arranging().put(List.of(harbour), "مرافئ");
        desk.arranging().put(List.of(rain), "أنهار");
        desk.arranging().make("جبال");
        desk.arranging().mark(List.of(rain), Progress.DONE);

        assertThat(groups(Grouping.FOLDER)).containsExactly("أنهار 2", "جبال", "مرافئ 1", " 3");
        assertThat(groups(Grouping.PROGRESS)).containsExactly("unread 3 1", "done 2");
        assertThat(groups(Grouping.MONTH)).containsExactly("2026-11 3 2 1");
        assertThat(groups(Grouping.OUTLET)).containsExactly(" 3 2 1");
        assertThat(groups(Grouping.NONE)).isEmpty();
    }

    @Test
    void whatSaysWhenItWasPublishedStandsInThatMonthAndNotInTheOneItCame() {
        var article = desk.reading().open(rain).orElseThrow().article();
        desk.describing().describe(article, new Details(article.title(), "صحيفة المرفأ", "", "2026-05-03", "", ""));

        assertThat(groups(Grouping.MONTH)).containsExactly("2026-11 3 1", "2026-05 2");
        assertThat(groups(Grouping.OUTLET)).containsExactly("صحيفة المرفأ 2", " 3 1");
    }

    @Test
    void filtersLetThroughWhatLiesThere() {
        desk.arranging().put(List.of(harbour, rain), "البحر");
        desk.arranging().tag(List.of(rain, market), "اقتصاد");
        desk.arranging().mark(List.of(rain), Progress.DONE);

        assertThat(passing(Filters.NONE.withFolder("البحر"))).containsExactly(2, 1);
        assertThat(passing(Filters.NONE.withFolder("البح"))).as("not another folder").isEmpty();
        assertThat(passing(Filters.NONE.withTag("اقتصاد"))).containsExactly(3, 2);
        assertThat(passing(Filters.NONE.withProgress(Progress.UNREAD))).containsExactly(3, 1);
        assertThat(passing(Filters.NONE.withProgress(Progress.DONE).withTag("اقتصاد").withFolder("البحر"))).containsExactly(2);
        assertThat(desk.searching().find(Query.of("النهر"), Filters.NONE.withProgress(Progress.DONE), 10)).hasSize(1);
        assertThat(desk.searching().find(Query.of("النهر"), Filters.NONE.withProgress(Progress.UNREAD), 10)).isEmpty();
    }

    private List<String> groups(Grouping grouping) {
        var shelf = desk.shelving().shelf(ShelfOrder.ADDED, grouping, Filters.NONE);
        return shelf.groups().stream().map(group -> told(shelf, group)).toList();
    }

    private static String told(Shelf shelf, Shelf.Group group) {
        var told = new StringBuilder(group.label());
        for (int place = group.first(); place < group.first() + group.size(); place++) {
            told.append(' ').append(shelf.numbers()[place]);
        }
        return told.toString();
    }

    private long[] passing(Filters filters) {
        return desk.shelving().shelf(ShelfOrder.ADDED, Grouping.NONE, filters).numbers();
    }

    private Deed undone() {
        return desk.undoing().undo() instanceof Undone.Done(Act act, _) ? act.deed() : Deed.CHANGE;
    }

    private Listing listing(UUID article) {
        return desk.shelving().articles().stream().filter(each -> each.id().equals(article)).findFirst().orElseThrow();
    }

    private UUID added(String text) {
        return desk.shelving().paste(text) instanceof Taken.Added(var article) ? article.id() : new UUID(0, 0);
    }

    private Desk at(String coder, int seed) {
        return new Desk(
                Library.open(folder.resolve("library.hashiya")),
                new Intake(),
                new Anchors(),
                new Ids(NOON, new Random(seed)),
                NOON,
                coder);
    }
}
