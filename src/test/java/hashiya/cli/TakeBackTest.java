package hashiya.cli;

import static hashiya.cli.Sitting.QUOTE;
import static hashiya.cli.Sitting.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Commands are taken back and done again.
class TakeBackTest extends BeforeAnArticle {
    @BeforeEach
    void mark() {
        sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE);
    }

    @Test
    void aMarkIsTakenBackAndMadeAgain() {
        var undone = sitting.type("undo");
        assertThat(undone.out()).isEqualTo("Taken back: mark as quote\n");
        assertThat(sitting.type("show", "1").out()).doesNotContain("\tquote\t");

        assertThat(sitting.type("redo", "--json").out()).isEqualTo("{\"act\":\"mark_quote\",\"outcome\":\"redone\"}\n");
        assertThat(sitting.type("show", "1").out()).contains("\tquote\t");
    }

    @Test
    void aRemovedArticleComesBackWithItsMarks() {
        var shown = sitting.type("show", "1").out();

        assertThat(sitting.type("remove", "1").out()).startsWith("1\t").endsWith("\t" + TITLE + "\n");
        assertThat(sitting.type("show", "1").code()).isEqualTo(1);

        sitting.type("undo");
        assertThat(sitting.type("show", "1").out()).isEqualTo(shown);
    }

    @Test
    void eachCoderTakesBackTheirOwn() {
        sitting.type("annotate", "1", "--kind", "claim", "--text", QUOTE, "--coder", "هدى");
        assertThat(sitting.type("show", "1", "--json").out()).contains("\"coder\":\"هدى\"");

        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: mark as quote\n");
        assertThat(sitting.type("undo").err()).as("the article holds another's mark").isNotEmpty();
        assertThat(sitting.type("undo").code()).isEqualTo(1);
        assertThat(sitting.type("show", "1").out()).contains("\tclaim\t");

        assertThat(sitting.type("undo", "--coder", "هدى").out()).isEqualTo("Taken back: mark as claim\n");
        assertThat(sitting.type("show", "1").out()).doesNotContain("\tclaim\t");
    }

    @Test
    void saysWhenThereIsNothingLeft() {
        sitting.type("undo");
        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: add “" + TITLE + "”\n");

        var undone = sitting.type("undo");

        assertThat(undone.code()).isEqualTo(1);
        assertThat(undone.err()).startsWith("There is nothing to take back");
        assertThat(sitting.type("redo").code()).isZero();
        assertThat(sitting.type("redo").code()).isZero();
        assertThat(sitting.type("redo").code()).isEqualTo(1);
    }
}
