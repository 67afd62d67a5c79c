package hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// How commands are written.
class CommandLineTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            fly                                                  => “hashiya” does not know what “fly” is.
            fly.txt                                              => There is no file “fly.txt”.
            news/مقال                                            => There is no file “news/مقال”.
            list --fast                                          => “hashiya list” does not know what “--fast” is.
            list 1                                               => “hashiya list” does not know what “1” is.
            delete                                               => A word is missing after “hashiya delete”
            delete article 1                                     => “hashiya delete” does not know what “article” is.
            add                                                  => “hashiya add” needs FILE|DIR.
            add x.txt --charset latin-99                         => Hashiya knows no encoding called “latin-99”.
            add --library                                        => “hashiya add” needs --library
            show                                                 => “hashiya show” needs ID.
            annotate 1 --text x                                  => “hashiya annotate” needs --kind.
            annotate 1 --kind quote                              => “hashiya annotate” takes just one of these, and once:
            annotate 1 --kind quote --start 1                    => “hashiya annotate” needs --start, --end.
            annotate 1 --kind quote --occurrence 1               => “hashiya annotate” needs --text.
            annotate 1 --kind code --text x                      => “code” is nothing that --kind takes. It takes:
            annotate 1 --kind quote --text x --start 1 --end 2   => takes just one of these, and once: --start --end | --text.
            annotate 1 --kind quote --start ten --end 20         => “ten” is no whole number, and --start takes one.
            annotate 1 --kind quote --text x --text y            => takes just one of these, and once: --start --end | --text.
            versions 1 --take 2 --apart 3                        => “hashiya versions” takes just one of these, and once: --take | --apart.
            list --json --json                                   => --json was given twice. “hashiya list” takes it once.
            export                                               => “hashiya export” needs --to.
            export --to a.csv --profile long                     => “long” is nothing that --profile takes.
            export --to a.csv --delimiter pipe                   => It takes: comma|semicolon|tab.
            codes paint x pink                                   => “pink” is nothing that hashiya codes paint takes. It takes: violet|
            search x --limit 0                                   => “0” is no number of answers: --limit takes
            search x --limit many                                => “many” is no number of answers
            list --from soon                                     => “soon” holds no date with its year.
            picture 1 --to a.png --size large                    => It takes: WIDTHxHEIGHT.
            picture 1 --to a.png --size 319x1000                 => Each side takes 320 to 4000 pixels.
            picture 1 --to a.png --size 1000x4001                => A picture of 1000x4001 cannot be drawn.
            picture 1 --to a.png --theme blue                    => It takes: light|sepia|dark|contrast.
            picture 1 --to a.png --lang fr                       => It takes: ar|en.
            """)
    void whatMakesNoSenseIsOneSentence(String words, String sentence) {
        var sitting = new Sitting(folder);

        var printed = sitting.typeAlone(words.split(" +"));

        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains(sentence).hasLineCount(1);
        assertThat(sitting.names()).isEmpty();
    }

    /// As a script types whose variable is not set.
    @ParameterizedTest
    @ValueSource(strings = {"add", "suggest", "export --to", "backup", "list --library"})
    void anEmptyNameIsNotTheFolderOneIsIn(String words) {
        var sitting = new Sitting(folder);

        var printed = sitting.typeAlone(Stream.concat(Stream.of(words.split(" ")), Stream.of("")).toArray(String[]::new));

        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.err()).contains("an empty name").hasLineCount(1);
        assertThat(sitting.names()).isEmpty();
    }

    @Test
    void optionsOfAllCommandsMayStandBeforeAndAfterTheCommand() {
        var sitting = new Sitting(folder);
        sitting.addArticle();

        var after = sitting.typeAlone("list", "--json", "--library", sitting.library().toString());
        var before = sitting.typeAlone("--json", "--library", sitting.library().toString(), "list");

        assertThat(before).isEqualTo(after);
        assertThat(after.json()).hasSize(1);
    }

    @Test
    void aQuotationMayBeginWithAnAtSign() {
        var sitting = new Sitting(folder);
        sitting.type("add", sitting.file("a.txt", "كتب @salma أمس").toString());

        assertThat(sitting.type("annotate", "1", "--kind", "quote", "--text", "@salma").cells()).endsWith("@salma");
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndOptionIsExplainedInEveryLanguage(Language language) {
        var commands = commands(language);

        assertThat(all(commands)).hasSizeGreaterThan(10).allSatisfy(command -> {
            assertThat(command.usageMessage().description()).as(command.qualifiedName()).isNotEmpty();
            assertThat(command.args()).allSatisfy(argument ->
                    assertThat(explanation(argument)).as(command.qualifiedName() + " " + argument).isNotEmpty());
        });
    }

    @Test
    void bothLanguagesExplainTheSame() {
        assertThat(HelpWords.in(Language.ARABIC).keySet()).isEqualTo(HelpWords.in(Language.ENGLISH).keySet());
    }

    @Test
    void everyCommandHasHelp() {
        var sitting = new Sitting(folder);

        all(commands(Language.ENGLISH)).forEach(command -> {
            var words = command.qualifiedName().replaceFirst("^hashiya ?", "") + " --help";
            var printed = sitting.typeAlone(words.strip().split(" "));
            assertThat(printed.code()).isZero();
            assertThat(printed.err()).isEmpty();
            assertThat(printed.out())
                    .startsWith("Usage: " + command.qualifiedName() + " ")
                    .contains("--library", "--json", "--debug");
        });
        assertThat(sitting.typeAlone("--help").out()).contains("annotate").doesNotContain("tour");
        assertThat(new Sitting(folder, Language.ARABIC).typeAlone("list", "--help").out())
                .startsWith("الاستعمال: hashiya list");
    }

    @Test
    void theVersionIsThatOfTheProject() throws IOException {
        assertThat(new Sitting(folder).typeAlone("--version").out().strip()).isEqualTo("Hashiya " + Terminal.VERSION);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>hashiya</artifactId>\n  <version>" + Terminal.VERSION + "</version>");
    }

    private CommandLine commands(Language language) {
        var nowhere = new ByteArrayOutputStream();
        return new Sitting(folder).terminal(new Console(nowhere, nowhere, language)).commands();
    }

    private static Stream<CommandSpec> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec()),
                command.getSubcommands().values().stream().flatMap(CommandLineTest::all));
    }

    private static String explanation(ArgSpec argument) {
        return String.join("", argument.description());
    }
}
