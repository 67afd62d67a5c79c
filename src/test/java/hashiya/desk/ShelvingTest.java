package hashiya.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.intake.Intake;
import hashiya.library.Library;
import hashiya.library.Listing;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvingTest {
    private static final Charset RIGHT = Charset.forName("windows-1256");
    private static final Charset WRONG = Charset.forName("ISO-8859-1");
    private static final String TEXT = "عنوان المقال\nقال الوزير إن العمل بدأ.\n";

    private final Desk desk;
    private final Path file;

    ShelvingTest(@TempDir Path folder) {
        var clock = Clock.systemUTC();
        var ids = new Ids(clock, new Random(1));
        desk = new Desk(Library.open(folder.resolve("library.hashiya")), new Intake(), new Anchors(), ids, clock, "سلمى");
        file = folder.resolve("article.txt");
    }

    @BeforeEach
    void write() throws IOException {
        Files.write(file, TEXT.getBytes(RIGHT));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theSameBytesAreTheSameArticle() {
        var first = added(desk.shelving().take(file, RIGHT));

        assertThat(desk.shelving().take(file, RIGHT)).isEqualTo(new Taken.AlreadyThere(first));
        assertThat(desk.shelving().articles()).hasSize(1);
    }

    @Test
    void anArticleReadInAWrongCharsetIsReadAnewWhenThePersonSaysWhich() {
        var wrong = added(desk.shelving().take(file, WRONG));

        var taken = desk.shelving().take(file, RIGHT);

        assertThat(taken).isInstanceOfSatisfying(Taken.ReadAnew.class, anew -> {
            assertThat(anew.article().id()).isEqualTo(wrong.id());
            assertThat(anew.article().number()).isEqualTo(wrong.number());
            assertThat(anew.article().text()).isEqualTo(TEXT);
            assertThat(anew.article().title()).isEqualTo("عنوان المقال");
        });
    }

    @Test
    void marksHoldTheTextTheyWereMadeIn() {
        var wrong = added(desk.shelving().take(file, WRONG));
        desk.marking().mark(wrong, new Span(0, 5), Kind.QUOTE);

        assertThat(desk.shelving().take(file, RIGHT)).isInstanceOf(Taken.Refused.class);
        assertThat(desk.reading().find("1")).contains(wrong);
    }

    @Test
    void articlesThatWereDeletedTogetherComeBackTogether() {
        var first = added(desk.shelving().take(file, RIGHT));
        var second = added(desk.shelving().paste("عنوان آخر\nوفيه كلام آخر.\n"));
        var third = added(desk.shelving().paste("عنوان ثالث\nوهو باق.\n"));
        var mark = desk.marking().mark(second, new Span(0, 5), Kind.QUOTE).annotation();

        assertThat(desk.shelving().removeAll(List.of(first.id(), second.id())))
                .containsExactly(new Change.Removed(first), new Change.Removed(second));
        assertThat(desk.shelving().articles()).extracting(Listing::id).containsExactly(third.id());

        assertThat(desk.undoing().undo()).isInstanceOfSatisfying(
                Undone.Done.class, done -> assertThat(done.act().deed()).isEqualTo(Deed.REMOVE_ARTICLES));
        assertThat(desk.shelving().articles()).extracting(Listing::id).containsExactly(first.id(), second.id(), third.id());
        assertThat(desk.marking().find(mark.id().toString())).contains(mark);

        desk.undoing().redo();
        assertThat(desk.shelving().articles()).extracting(Listing::id).containsExactly(third.id());
    }

    private static Article added(Taken taken) {
        return switch (taken) {
            case Taken.Added(var article) -> article;
            case Taken other -> throw new AssertionError("not added: " + other);
        };
    }
}
