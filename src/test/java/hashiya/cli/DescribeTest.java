package hashiya.cli;

import static hashiya.cli.Sitting.QUOTE;
import static hashiya.cli.Sitting.TEXT;
import static hashiya.cli.Sitting.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of an article is put right from a terminal.
class DescribeTest extends BeforeAnArticle {
    @Test
    void whatIsSaidIsListedShownAndExported() {
        sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE);
        var told = sitting.type(
                "describe", "1", "--title", "مكتبة  الحي ", "--outlet", "صحيفة المرفأ", "--byline", "هند الكاتب",
                "--published", "12 جمادى الآخرة 1448", "--url", "https://example.org/1", "--language", "ar-LB", "--json");

        assertThat(told.json().fieldNames()).toIterable().containsExactly(
                "number", "id", "title", "outlet", "byline", "published_at", "published_at_hijri", "url", "language");
        assertThat(told.json().get("published_at").textValue()).isEqualTo("2026-11-22");
        assertThat(sitting.type("list").cells()).contains("مكتبة الحي", "quotes=1", "claims=0", "codes=0",
                "outlet=صحيفة المرفأ", "published_at=2026-11-22");
        assertThat(sitting.type("show", "1", "--json").json().get("text").textValue()).isEqualTo(TEXT);
        assertThat(sitting.type("export", "--to", "-").out())
                .contains("مكتبة الحي,صحيفة المرفأ,هند الكاتب,2026-11-22,1448-06-12,https://example.org/1");
    }

    @Test
    void whatIsLeftOutStaysAndUndoNamesTheArticle() {
        sitting.type("describe", "1", "--outlet", "صحيفة المرفأ");
        sitting.type("describe", "1", "--published", "2026-11-22T07:00:00+03:00");
        assertThat(sitting.type("describe", "1").out()).contains("outlet=صحيفة المرفأ", "published_at=2026-11-22T07:00+03:00");
        assertThat(sitting.type("describe", "1", "--outlet", "").out()).contains("outlet=\tbyline");

        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: change the details of “" + TITLE + "”\n");
        assertThat(sitting.type("describe", "1").out()).contains("outlet=صحيفة المرفأ", "published_at_hijri=1448-06-12");
        sitting.type("undo");
        sitting.type("undo");
        assertThat(sitting.type("undo").out()).as("what changes nothing is no act").contains("add");
        assertThat(sitting.type("undo").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --title      | ' '           | An article needs a title.
            --published  | أمس           | “أمس” holds no date
            --published  | 12 مايو       | “12 مايو” holds no date
            --url        | a b           | “a b” is no address
            --language   | عربي          | “عربي” is no language.
            """)
    void saysWhyItCannotBe(String option, String value, String sentence) {
        var printed = sitting.type("describe", "1", option, value);

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains(sentence).hasLineCount(1);
    }
}
