package hashiya.cli;

import static hashiya.cli.Sitting.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The codebook is kept, and codes are put on marks, from a terminal.
class CodesTest extends BeforeAnArticle {
    @BeforeEach
    void addCodes() {
        sitting.type("codes", "add", "اقتصاد/أسعار");
        sitting.type("codes", "add", "مجتمع");
    }

    @Test
    void theTreeStandsInItsOrder() {
        sitting.type("codes", "add", "إعلام");
        sitting.type("codes", "add", "تضخم", "--under", "أسعار");

        assertThat(sitting.type("codes").lines())
                .extracting(line -> line.substring(0, line.indexOf('\t')))
                .containsExactly("إعلام", "اقتصاد", "اقتصاد/أسعار", "اقتصاد/أسعار/تضخم", "مجتمع");
    }

    @Test
    void tellsCodesToPrograms() {
        sitting.type("codes", "shortcut", "أسعار", "ب");
        sitting.type("codes", "paint", "أسعار", "red");
        sitting.type("codes", "describe", "أسعار", "ما يُدفع في السوق");

        var told = sitting.type("codes", "--json").json().get(1);

        assertThat(told.fieldNames()).toIterable()
                .containsExactly("id", "path", "name", "tint", "colour", "shortcut", "description", "marks");
        assertThat(told.get("path").textValue()).isEqualTo("اقتصاد/أسعار");
        assertThat(told.get("shortcut").textValue()).as("the key of ب").isEqualTo("F");
        assertThat(told.get("colour").textValue()).isEqualTo("#a83226");
        assertThat(told.get("description").textValue()).isEqualTo("ما يُدفع في السوق");
    }

    @Test
    void wordsAreMarkedWithCodesAlone() {
        var printed = sitting.type("annotate", "1", "--code", "اقتصاد/اسعار", "--code", "مجتمع", "--text", QUOTE, "--json");

        assertThat(printed.json().get("kind").textValue()).isEqualTo("code");
        assertThat(printed.json().get("codes").toString()).isEqualTo("[\"اقتصاد/أسعار\",\"مجتمع\"]");
        assertThat(sitting.type("show", "1").lines().getLast()).endsWith("codes=اقتصاد/أسعار, مجتمع");
        assertThat(sitting.type("list").out()).contains("codes=1");
        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: mark with a code\n");
    }

    @Test
    void aCodeIsPutOnAQuoteAndTakenOff() {
        sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE);

        assertThat(sitting.type("codes", "put", "1", "مجتمع").lines().getLast()).endsWith("codes=مجتمع");
        assertThat(sitting.type("codes", "take", "1", "مجتمع").lines().getLast()).endsWith("\t" + QUOTE);
        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: take off the code “مجتمع”\n");
        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: put on the code “مجتمع”\n");
    }

    @Test
    void saysWhatMarksWouldLoseBeforeACodeIsDeleted() {
        sitting.type("annotate", "1", "--code", "مجتمع", "--text", QUOTE);

        var refused = sitting.type("codes", "delete", "مجتمع");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("“مجتمع” is on one mark, one of which carries no other code", "--anyway");

        assertThat(sitting.type("codes", "delete", "مجتمع", "--anyway").code()).isZero();
        assertThat(sitting.type("show", "1").lines().getLast()).endsWith("\t" + QUOTE);
        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: delete the code “مجتمع”\n");
        assertThat(sitting.type("show", "1").lines().getLast()).endsWith("codes=مجتمع");
    }

    @Test
    void codesAreRenamedMovedAndMerged() {
        sitting.type("annotate", "1", "--code", "أسعار", "--text", QUOTE);

        assertThat(sitting.type("codes", "rename", "أسعار", "غلاء").cells()).startsWith("اقتصاد/غلاء", "marks=1");
        assertThat(sitting.type("codes", "move", "غلاء").cells()).startsWith("غلاء");
        assertThat(sitting.type("codes", "move", "غلاء", "--under", "مجتمع").cells()).startsWith("مجتمع/غلاء");
        assertThat(sitting.type("codes", "merge", "غلاء", "اقتصاد").cells()).startsWith("اقتصاد", "marks=1");
        assertThat(sitting.type("codes").lines()).hasSize(2);
        for (String act : new String[] {"merge the code “غلاء”", "move the code “غلاء”", "move the code “غلاء”",
            "rename the code to “غلاء”"}) {
            assertThat(sitting.type("undo").out()).isEqualTo("Taken back: " + act + "\n");
        }
        assertThat(sitting.type("codes").out()).contains("اقتصاد/أسعار\tmarks=1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add مجتمع                 | There is a code “مجتمع” already.
            add /                     | A code needs a name.
            rename مجتمع أ/ب          | The name “أ/ب” holds a “/”
            rename مجتمع اقتصاد       | There is a code “اقتصاد” already.
            rename سياسة شؤون         | There is no single code “سياسة”
            shortcut مجتمع Q          | The key Q does something else
            shortcut مجتمع ض          | The key Q does something else
            shortcut مجتمع ؟          | “؟” cannot be the key of a code
            move اقتصاد --under أسعار | “اقتصاد/أسعار” stands below “اقتصاد”
            merge اقتصاد أسعار        | “اقتصاد/أسعار” stands below “اقتصاد”
            merge أسعار أسعار         | “اقتصاد/أسعار” is one and the same code.
            export --to - --json      | With “--to -” the table itself goes to standard output
            export --to c.xlsx        | “c.xlsx” is the name of a library or a workbook
            """)
    void saysWhyItCannotBe(String words, String sentence) {
        var printed = sitting.type(("codes " + words).split(" "));

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains(sentence).hasLineCount(1);
        assertThat(printed.out()).isEmpty();
    }

    @Test
    void aKeyBelongsToOneCode() {
        sitting.type("codes", "shortcut", "مجتمع", "٣");

        assertThat(sitting.type("codes", "shortcut", "أسعار", "3").err()).contains("The key 3 puts on “مجتمع” already.");
        sitting.type("codes", "shortcut", "مجتمع");
        assertThat(sitting.type("codes", "shortcut", "أسعار", "3").code()).isZero();
    }

    @Test
    void theCodebookGoesIntoAFileAndComesOutOfItElsewhere() {
        sitting.type("codes", "shortcut", "أسعار", "7");
        sitting.type("codes", "describe", "أسعار", "=ما يُدفع، في السوق");
        var file = folder.resolve("codebook.csv").toString();
        assertThat(sitting.type("codes", "export", "--to", file).code()).isZero();
        var listed = sitting.type("codes").out();

        for (var path : new String[] {"أسعار", "اقتصاد", "مجتمع"}) {
            sitting.type("codes", "delete", path);
        }
        assertThat(sitting.type("codes").out()).isEmpty();
        assertThat(sitting.type("codes", "import", file).out()).isEqualTo(listed);
        assertThat(sitting.type("codes", "import", file).out()).as("what is there stays").isEqualTo(listed);
        assertThat(sitting.type("undo").out()).isEqualTo("Taken back: take in a codebook\n");
        assertThat(sitting.type("codes").out()).isEmpty();
    }

    @Test
    void aCodebookMayBeWrittenByHand() {
        var file = sitting.file("by-hand.csv", "name,code_path\nx,رياضة/كرة\ny,مجتمع\n,\n").toString();

        assertThat(sitting.type("codes", "import", file).lines()).hasSize(5);
        assertThat(sitting.type("codes", "import", sitting.file("no.csv", "a,b\n1,2\n").toString()).err())
                .contains("names no column code_path");
    }

    @Test
    void theCodebookIsPrintedAsItIsWritten() throws IOException {
        var file = folder.resolve("codebook.csv");
        sitting.type("codes", "export", "--to", file.toString());

        assertThat(sitting.type("codes", "export", "--to", "-").out()).isEqualTo(Files.readString(file));
    }

    @Test
    void whatIsNoFileWithACodebookIsSaid() {
        for (var empty : new String[] {"", "\ufeff", "\n"}) {
            assertThat(sitting.type("codes", "import", sitting.file("empty.csv", empty).toString()).err())
                    .contains("names no column code_path");
        }
        assertThat(sitting.type("codes", "import", folder.toString()).err()).contains("cannot be read");
    }

    /// What reads a pipe that nobody writes into waits for ever.
    @Test
    @Timeout(60)
    void aPipeIsNoCodebook() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe.csv");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

        assertThat(sitting.type("codes", "import", pipe.toString()).err()).contains("cannot be read");
    }

    @Test
    void exportsNamesAndPaths() {
        sitting.type("annotate", "1", "--code", "أسعار", "--code", "مجتمع", "--text", QUOTE);

        assertThat(sitting.type("export", "--to", "-").out()).contains("أسعار | مجتمع,اقتصاد/أسعار | مجتمع");
    }
}
