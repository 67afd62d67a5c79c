package hashiya.cli;

import static hashiya.cli.Sitting.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What another paper has of the same report is said when it is added, and is put together or kept apart by a command.
class ResemblingTest extends BeforeAnArticle {
    private Sitting.Printed added;

    @BeforeEach
    void addTheSameReportAgain() {
        added = sitting.type("add", sitting.file("another.txt", "مكتبة جديدة في الحي\n" + TEXT + "صحيفة الوادي.\n").toString());
    }

    @Test
    void isSaidWithBothWaysOut() {
        assertThat(added.code()).isZero();
        assertThat(added.err())
                .isEqualTo("Article 2 shares 100% of its words with article 1, “افتتاح مكتبة الحي”. “hashiya versions 1 --take 2” "
                        + "makes it a newer version of that one; “hashiya versions 1 --apart 2” keeps them apart.\n");
        assertThat(sitting.type("versions").out()).isEqualTo("2\t1\t1.00\tمكتبة جديدة في الحي\tافتتاح مكتبة الحي\n");
        assertThat(sitting.type("versions", "--json").out()).isEqualTo("""
                [{"later":2,"earlier":1,"shared":1.00,"later_title":"مكتبة جديدة في الحي","earlier_title":"افتتاح مكتبة الحي"}]
                """);
    }

    @Test
    void oneBecomesAVersionOfTheOther() {
        var taken = sitting.type("versions", "1", "--take", "2");

        assertThat(taken.lines()).hasSize(2).last().asString().startsWith("2\t").endsWith("\tمكتبة جديدة في الحي");
        assertThat(sitting.type("list").lines()).hasSize(1);
        assertThat(sitting.type("versions").out()).isEmpty();
        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: make “مكتبة جديدة في الحي” a version of another\n");
        assertThat(sitting.type("list").lines()).hasSize(2);
    }

    @Test
    void noneBecomesAVersionOfItself() {
        var printed = sitting.type("versions", "1", "--take", "1");

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).isEqualTo("Article 1 cannot be a version of itself. Name another.\n");
    }

    @Test
    void orTheyStayTwoForGood() {
        assertThat(sitting.type("versions", "2", "--apart", "1").code()).isZero();

        assertThat(sitting.type("versions").out()).isEmpty();
        assertThat(sitting.type("list").lines()).hasSize(2);
        var again = sitting.type("versions", "1", "--apart", "2");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).startsWith("It was not offered");
    }
}
