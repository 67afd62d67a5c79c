package hashiya.cli;

import static hashiya.cli.Sitting.TEXT;
import static hashiya.cli.Sitting.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddTest extends AtATerminal {
    @Test
    void tellsNumberIdAndTitle() {
        var printed = sitting.type("add", sitting.file("article.txt", TEXT).toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(printed.cells()).hasSize(3).startsWith("1").endsWith(TITLE);
        assertThat(UUID.fromString(printed.cells().get(1)).version()).isEqualTo(7);
    }

    @Test
    void theSameBytesAgainAreAlreadyThere() {
        var first = sitting.type("add", sitting.file("article.txt", TEXT).toString());

        var again = sitting.type("add", sitting.file("copy.txt", TEXT).toString());

        assertThat(again.code()).isZero();
        assertThat(again.out()).isEqualTo(first.out().stripTrailing() + "\talready there" + System.lineSeparator());
    }

    @Test
    void readsAnArticleFirstWhereItIsAskedTo() {
        var article = sitting.file("article.txt", TEXT).toString();

        var printed = sitting.type("add", "--suggest", article);
        var again = Sitting.json(sitting.type("add", "--suggest", "--json", article).out());
        var marks = Sitting.json(sitting.type("show", "1", "--json").out()).path("annotations");

        assertThat(printed.cells()).last().isEqualTo("4 proposals");
        assertThat(again.path("proposals").asInt()).isZero();
        assertThat(marks).extracting(mark -> mark.path("kind").asText())
                .containsExactlyInAnyOrder("quote", "quote", "quote", "claim");
        assertThat(marks).extracting(mark -> mark.path("words").asText()).contains(Sitting.QUOTE);
    }

    @Test
    void takesEveryArticleBelowAFolder() throws IOException {
        Files.createDirectories(folder.resolve("press/inner"));
        sitting.file("press/one.txt", "خبر أول");
        sitting.file("press/inner/two.html", "<h1>خبر ثان</h1><p>كلام</p>");
        sitting.file("press/notes.pdf", "not an article");

        var printed = sitting.type("add", folder.resolve("press").toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.lines()).extracting(line -> line.split("\t", -1)[2]).containsExactly("خبر ثان", "خبر أول");
    }

    @Test
    void aBadFileDoesNotKeepTheGoodOnesOut() {
        var good = sitting.file("good.txt", TEXT);
        var empty = sitting.file("empty.txt", "");
        var missing = folder.resolve("missing.txt");
        var alsoGood = sitting.file("also-good.txt", "خبر آخر");

        var printed = sitting.type("add", good.toString(), empty.toString(), missing.toString(), alsoGood.toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.lines()).hasSize(2);
        assertThat(printed.err().lines()).satisfiesExactly(
                line -> assertThat(line).contains(empty.toString()),
                line -> assertThat(line).contains(missing.toString()));
        assertThat(sitting.type("list").lines()).hasSize(2);
    }

    @Test
    void tellsPrograms() {
        var file = sitting.file("article.txt", TEXT).toString();
        var other = sitting.file("other.txt", "خبر آخر").toString();

        var printed = sitting.type("add", file, file, other, "--json");

        assertThat(printed.lines()).extracting(Sitting::json).satisfiesExactly(
                added -> {
                    assertThat(added.fieldNames()).toIterable().containsExactly("number", "id", "title", "outcome", "file");
                    assertThat(added.get("number").isNumber()).isTrue();
                    assertThat(added.get("title").textValue()).isEqualTo(TITLE);
                    assertThat(added.get("outcome").textValue()).isEqualTo("added");
                    assertThat(added.get("file").textValue()).isEqualTo(file);
                },
                again -> assertThat(again.get("outcome").textValue()).isEqualTo("already_there"),
                third -> assertThat(third.get("number").intValue()).isEqualTo(2));
    }

    @Test
    void believesTheCharsetAPersonNames() throws IOException {
        var file = Files.write(folder.resolve("old.txt"), "خبر".getBytes(Charset.forName("ISO-8859-6")));

        assertThat(sitting.type("add", "--charset", "ISO-8859-6", file.toString()).cells()).endsWith("خبر");
        assertThat(sitting.type("show", "1").out()).contains("charset=ISO-8859-6");
    }

    @Test
    void aTitleKeepsToItsCell() {
        var printed = sitting.type("add", sitting.file("tabs.txt", "خبر\tفيه\tألسنة\nكلام").toString());

        assertThat(printed.cells()).hasSize(3).endsWith("خبر فيه ألسنة");
    }
}
