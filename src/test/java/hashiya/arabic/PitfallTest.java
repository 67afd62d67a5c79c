package hashiya.arabic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class PitfallTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "pitfalls.csv", numLinesToSkip = 1)
    void isFoundWhereItMayMisleadAndNowhereElse(String text, String found, String why) {
        var pitfalls = Pitfall.in(seen(text));

        assertThat(pitfalls.stream().map(pitfall -> pitfall.kind() + " " + pitfall.span()).collect(joining(" ")))
                .as(why)
                .isEqualTo(found == null ? "" : found);
    }

    /// The table writes `\u202E` for what an editor would not show, and `\n`.
    private static String seen(String cell) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(cell.replace("\\n", "\n"))
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }

    static Stream<Path> ordinaryNews() throws IOException {
        try (var gold = Files.list(Path.of("src/test/resources/hashiya/suggest/gold"))) {
            return Stream.concat(
                            gold.filter(file -> file.toString().endsWith(".txt")).toList().stream(),
                            Stream.of(Path.of("resources/hashiya/sample/article.txt"), Path.of("../shared/articles/sana.txt")))
                    .filter(Files::exists);
        }
    }

    @ParameterizedTest
    @MethodSource("ordinaryNews")
    void ordinaryNewsHasNone(Path article) throws IOException {
        assertThat(Pitfall.in(Files.readString(article, UTF_8))).isEmpty();
    }

    @Test
    void inAnyTextTheyComeInOrderAndLieInIt() {
        AnyText.seeded().texts(2_000).map(text -> text + "\u202Eا").forEach(text -> {
            var pitfalls = Pitfall.in(text);

            assertThat(pitfalls).isNotEmpty().isSortedAccordingTo(Comparator.comparing(Pitfall::span));
            assertThat(pitfalls).allMatch(pitfall -> !pitfall.span().in(text).isEmpty());
        });
    }
}
