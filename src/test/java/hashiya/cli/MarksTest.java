package hashiya.cli;

import static hashiya.cli.Sitting.QUOTE;
import static hashiya.cli.Sitting.TEXT;
import static hashiya.cli.Sitting.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Marks are made, listed, shown and deleted.
class MarksTest extends BeforeAnArticle {
    private static final int START = TEXT.indexOf(QUOTE);
    private static final int END = START + QUOTE.length();

    @Test
    void marksTheWordsThatStandThereOnce() {
        var printed = sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE);

        assertThat(printed.code()).isZero();
        assertThat(printed.cells()).hasSize(5).endsWith("1", "quote", START + ".." + END, QUOTE);
        assertThat(sitting.type("show", "1").out()).contains("1\t" + printed.cells().getFirst() + "\tquote\t" + START);
    }

    @Test
    void marksWhatLiesBetweenTwoOffsets() {
        var printed = sitting.type("annotate", "1", "--kind", "claim", "--start", "" + START, "--end", "" + END);

        assertThat(printed.cells()).endsWith("claim", START + ".." + END, QUOTE);
    }

    @Test
    void widensAStretchToWholeGraphemes() {
        int shadda = TEXT.indexOf('ّ');

        var printed = sitting.type("annotate", "1", "--kind", "quote", "--start", "" + shadda, "--end", "" + (shadda + 1));

        assertThat(printed.cells()).endsWith((shadda - 1) + ".." + (shadda + 1), "مّ");
    }

    @Test
    void wordsThatStandTwiceNeedAnOccurrence() {
        var refused = sitting.type("annotate", "1", "--kind", "quote", "--text", "قال");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("“قال”", "3 times", "--occurrence");
        assertThat(sitting.type("annotate", "1", "--kind", "quote", "--text", "قال", "--occurrence", "3").cells())
                .contains(TEXT.lastIndexOf("قال") + ".." + (TEXT.lastIndexOf("قال") + 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --text قالت                  | stands nowhere in article 1
            --text قال --occurrence 4    | There is no occurrence 4: “قال” stands in the article 3 times
            --text قال --occurrence 0    | There is no occurrence 0
            --start 5 --end 5            | 5..5 is no stretch
            --start 9 --end 5            | 9..5 is no stretch
            --start -1 --end 5           | -1..5 is no stretch
            --start 0 --end 100000       | 0..100000 is no stretch
            """)
    void refusesWordsThatAreNotThere(String place, String sentence) {
        var printed = sitting.type(("annotate 1 --kind quote " + place).split(" "));

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains(sentence).hasLineCount(1);
        assertThat(sitting.type("list").out()).contains("quotes=0");
    }

    @Test
    void refusesArticlesAndMarksThatAreNotThere() {
        for (String id : new String[] {"2", "01a20272-eb06-7000-93ad-53d1a9d0e875", "خبر", ""}) {
            assertThat(sitting.type("show", id).err()).contains("There is no article “" + id + "”").hasLineCount(1);
            assertThat(sitting.type("delete", "annotation", id).err()).contains("There is no mark “" + id + "”");
            assertThat(sitting.type("delete", "annotation", id).code()).isEqualTo(1);
        }
    }

    @Test
    void listsArticlesWithTheirMarks() {
        sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE);
        sitting.type("annotate", "1", "--kind", "claim", "--text", QUOTE);

        var printed = sitting.type("list");
        var told = sitting.type("list", "--json").json();

        assertThat(printed.cells()).startsWith("1")
                .endsWith(TITLE, "quotes=1", "claims=1", "codes=0", "outlet=", "published_at=", "progress=unread", "folder=", "tags=");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).fieldNames()).toIterable()
                .containsExactly(
                        "number", "id", "title", "outlet", "published_at", "quotes", "claims", "codes", "progress", "folder", "tags",
                        "added_at");
        assertThat(told.get(0).get("added_at").textValue()).isEqualTo("2026-11-22T08:30:00Z");
    }

    @Test
    void showsTheTextAsItIs() {
        sitting.type("annotate", "1", "--kind", "claim", "--start", "0", "--end", "" + (TITLE.length() + 4));

        var printed = sitting.type("show", "1");
        var told = sitting.type("show", "1", "--json").json();

        assertThat(printed.lines().getFirst()).startsWith("1\t").endsWith("\t" + TITLE);
        assertThat(printed.out()).contains("source=article.txt", System.lineSeparator() + TEXT);
        assertThat(printed.lines().getLast()).as("a newline among the words is a space").endsWith(TITLE + " الر");
        assertThat(told.get("text").textValue()).isEqualTo(TEXT);
        assertThat(told.get("annotations").get(0).fieldNames()).toIterable()
                .containsExactly("number", "id", "article", "kind", "state", "start", "end", "words", "codes", "coder");
        assertThat(told.get("annotations").get(0).get("words").textValue()).isEqualTo(TITLE + "\nالر");
    }

    @Test
    void tellsAMadeMarkToPrograms() {
        var told = sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE, "--json").json();

        assertThat(told.fieldNames()).toIterable()
                .containsExactly("number", "id", "article", "kind", "state", "start", "end", "words", "codes", "coder");
        assertThat(told.get("start").intValue()).isEqualTo(START);
        assertThat(told.get("coder").textValue()).isEqualTo("سلمى");
    }

    @Test
    void tellsWhatItDeleted() {
        var id = sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE).cells().getFirst();
        sitting.type("annotate", "1", "--kind", "claim", "--text", QUOTE);

        var byNumber = sitting.type("delete", "annotation", "2", "--json");
        var byId = sitting.type("delete", "annotation", id);

        assertThat(byNumber.json().get("kind").textValue()).isEqualTo("claim");
        assertThat(byId.cells()).containsExactly("1", id, "quote", START + ".." + END, QUOTE);
        assertThat(sitting.type("list").out()).contains("quotes=0", "claims=0");
        assertThat(sitting.type("delete", "annotation", id).code()).isEqualTo(1);
    }

    @Test
    void sentencesAreInThePersonsLanguageAndDataInWesternDigits() {
        var arabic = new Sitting(folder, Language.ARABIC);

        assertThat(arabic.type("annotate", "1", "--kind", "quote", "--text", "قال").err()).contains("ترد «قال»", "٣ مرات");
        assertThat(arabic.type("list").out()).startsWith("1\t").contains("quotes=0");
    }
}
