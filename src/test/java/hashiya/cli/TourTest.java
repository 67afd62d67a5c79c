package hashiya.cli;

import static hashiya.cli.Sitting.QUOTE;
import static hashiya.cli.Sitting.TEXT;
import static hashiya.cli.Sitting.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
    private static final String ARTICLE = "hashiya.article";

    @TempDir
    Path folder;

    private Sitting sitting;
    private Path tour;

    @BeforeEach
    void sit() {
        sitting = new Sitting(folder);
        tour = folder.resolve("target/tour");
    }

    @AfterEach
    void nameNoArticle() {
        System.clearProperty(ARTICLE);
    }

    @Test
    void withADisplayItShowsTheSample() throws IOException {
        var sample = Files.readString(Path.of("resources/hashiya/sample/article.txt"));

        assertThat(sitting.typeAlone("tour", "--to", tour.toString()).code()).isZero();

        assertThat(sitting.screen.shown).singleElement().asString()
                .startsWith(folder.resolve("usual.hashiya").toString())
                .contains("sample-article.txt", sample);
        assertThat(tour).doesNotExist();
    }

    @Test
    void withADisplayItShowsTheArticleAPersonNames() {
        var file = sitting.file("a.txt", TEXT);
        System.setProperty(ARTICLE, "elsewhere.txt");

        sitting.typeAlone("tour", file.toString(), "--to", tour.toString());
        sitting.typeAlone("tour", "--to", tour.toString());

        assertThat(sitting.screen.shown).satisfiesExactly(
                first -> assertThat(first).contains(file.toString(), TEXT),
                second -> assertThat(second).contains("elsewhere.txt"));
    }

    @Test
    void withoutADisplayItDoesTheMainJob() throws IOException {
        sitting.screen.answer = new Shown.NoDisplay("terminal.unexpected", List.of("no display"));
        System.setProperty(ARTICLE, "");
        var file = sitting.file("a.txt", TEXT).toString();

        var printed = sitting.typeAlone("tour", file, "--to", tour.toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.err()).contains("no display").hasLineCount(1);
        assertThat(printed.lines()).satisfiesExactly(
                did -> assertThat(did).contains(TITLE),
                where -> assertThat(where).contains(tour.toString(), "window.png", "annotations.csv", "articles.csv"));
        assertThat(Files.readString(tour.resolve("annotations.csv")))
                .contains(",quote,", ",claim,", "," + QUOTE + ",")
                .contains("قال المدير: «نفتح الأبواب كل يوم»، وقال إن فيها 2,400 كتاب.");
        assertThat(Files.readString(tour.resolve("articles.csv"))).contains(TITLE);
        assertThat(tour.resolve("window.png")).as("drawn by another process").hasContent(TITLE + " 2 1440");
        assertThat(sitting.screen.shots).isEmpty();

        var again = sitting.typeAlone("tour", file, "--to", tour.toString(), "--json").json();

        assertThat(again.get("quote").textValue()).isEqualTo(QUOTE);
        assertThat(tour.resolve("window.png")).as("with a library of its own each time").hasContent(TITLE + " 2 1440");
    }

    @Test
    void anArticleItCannotReadEndsIt() {
        sitting.screen.answer = new Shown.NoDisplay("terminal.unexpected", List.of("no display"));

        var printed = sitting.typeAlone("tour", "missing.txt", "--to", tour.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err().lines()).hasSize(2).last().asString().contains("missing.txt");
    }

    @Test
    void aWindowThatCannotBeDrawnEndsItWithTheReason() {
        sitting.screen.answer = new Shown.NoDisplay("terminal.unexpected", List.of("no display"));

        var printed = sitting.typeAlone("tour", sitting.file("a.txt", "خبر لا يُرسم").toString(), "--to", tour.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err().lines()).hasSize(2).last().asString().contains("was not drawn", "no ink");
    }

    @Test
    void neverThrowsAwayALibraryThatIsNoTours() throws IOException {
        sitting.screen.answer = new Shown.NoDisplay("terminal.unexpected", List.of("no display"));
        sitting.addArticle();
        var before = Files.readAllBytes(sitting.library());

        var printed = sitting.typeAlone("tour", "--to", folder.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("was not made by a tour");
        assertThat(sitting.library()).hasBinaryContent(before);
    }
}
