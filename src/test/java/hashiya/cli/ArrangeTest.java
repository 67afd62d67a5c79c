package hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Keeping articles in order at the terminal.
class ArrangeTest extends AtATerminal {
    @BeforeEach
    void addTwoArticles() throws IOException {
        sitting.type("add", sitting.file("harbour.txt", "المرفأ يعود\nقالت المديرة نعم.\n").toString());
        sitting.type("add", sitting.file("rain.txt", "أمطار غزيرة\nارتفع النهر.\n").toString());
    }

    @Test
    void saysHowFarOneIsAndWhereArticlesLie() {
        var arranged = sitting.type("arrange", "1", "2", "--folder", "البحر", "--tag", "عاجل");
        assertThat(arranged.code()).isZero();
        assertThat(arranged.lines()).hasSize(2).allMatch(line -> line.endsWith("progress=unread\tfolder=البحر\ttags=عاجل"));

        assertThat(sitting.type("arrange", "2", "--progress", "done", "--folder", "", "--untag", "عاجل").lines())
                .singleElement()
                .asString()
                .endsWith("progress=done\tfolder=\ttags=");
    }

    @Test
    void listAndSearchTakeTheSameFilters() {
        sitting.type("arrange", "1", "--folder", "البحر", "--tag", "عاجل");
        sitting.type("arrange", "2", "--progress", "in_work");

        assertThat(sitting.type("list", "--folder", "البحر").lines()).singleElement().asString().startsWith("1\t");
        assertThat(sitting.type("list", "--tag", "عاجل").lines()).hasSize(1);
        assertThat(sitting.type("list", "--progress", "in_work").lines()).singleElement().asString().startsWith("2\t");
        assertThat(sitting.type("list").lines()).hasSize(2);
        assertThat(sitting.type("search", "النهر", "--progress", "in_work").lines()).hasSize(1);
        assertThat(sitting.type("search", "النهر", "--folder", "البحر").out()).isEmpty();
    }

    @Test
    void eachOptionIsAnActOfItsOwn() {
        sitting.type("arrange", "1", "--progress", "done", "--folder", "البحر");

        assertThat(sitting.type("undo").code()).isZero();
        assertThat(sitting.type("list").lines()).anyMatch(line -> line.contains("progress=done\tfolder=\t"));
        assertThat(sitting.type("undo").code()).isZero();
        assertThat(sitting.type("list").lines()).allMatch(line -> line.contains("progress=unread\tfolder=\t"));
    }
}
