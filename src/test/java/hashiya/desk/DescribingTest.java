package hashiya.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.intake.Intake;
import hashiya.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of an article by one person is not overwritten by another who has not seen it.
class DescribingTest {
    private final Library library;
    private final Desk salma;
    private final Desk adel;
    private final Article article;

    DescribingTest(@TempDir Path folder) {
        library = Library.open(folder.resolve("library.hashiya"));
        salma = desk("سلمى");
        adel = desk("عادل");
        article = switch (salma.shelving().paste("عنوان الخبر\nقال الوزير إن العمل مستمر.")) {
            case Taken.Added(Article added) -> added;
            case Taken other -> throw new AssertionError("not added: " + other);
        };
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void bothAreToldWhereTwoSayDifferentThings() {
        adel.describing().describe(article, withOutlet("صحيفة عادل"));

        var described = salma.describing().describe(article, withOutlet("صحيفة سلمى"));

        assertThat(described).isInstanceOfSatisfying(Described.Conflict.class, conflict -> {
            assertThat(conflict.mine().outlet()).isEqualTo("صحيفة سلمى");
            assertThat(conflict.theirs().publication().outlet()).isEqualTo("صحيفة عادل");
        });
        assertThat(now().publication().outlet()).isEqualTo("صحيفة عادل");
    }

    @Test
    void undoTakesItBackUnlessSomebodyHasGoneOnFromThere() {
        salma.describing().describe(article, withOutlet("صحيفة سلمى"));
        assertThat(salma.undoing().undoable()).contains(new Act(Deed.DESCRIBE_ARTICLE, "عنوان الخبر"));
        assertThat(salma.undoing().undo()).isEqualTo(new Undone.Done(
                new Act(Deed.DESCRIBE_ARTICLE, "عنوان الخبر"), List.of(new Change.Renewed(article))));
        assertThat(now()).isEqualTo(article);

        salma.undoing().redo();
        adel.describing().describe(now(), withOutlet("صحيفة عادل"));
        assertThat(salma.undoing().undo()).isInstanceOf(Undone.Overtaken.class);
        assertThat(now().publication().outlet()).isEqualTo("صحيفة عادل");
    }

    @Test
    void anArticleThatIsGoneIsTold() {
        adel.shelving().remove(article.id());

        assertThat(salma.describing().describe(article, withOutlet("صحيفة سلمى"))).isInstanceOf(Described.Gone.class);
    }

    private static Details withOutlet(String outlet) {
        return new Details("عنوان الخبر", outlet, "", "", "", "");
    }

    private Article now() {
        return library.article(article.id()).orElseThrow();
    }

    private Desk desk(String coder) {
        return new Desk(
                library, new Intake(), new Anchors(), new Ids(Clock.systemUTC(), new Random()), Clock.systemUTC(), coder);
    }
}
