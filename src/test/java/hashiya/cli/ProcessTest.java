package hashiya.cli;

import static hashiya.cli.Sitting.QUOTE;
import static hashiya.cli.Sitting.TITLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What only shows in a process of its own.
class ProcessTest extends BeforeAnArticle {
    @Test
    void aMarkWhoseIdWasPrintedSurvivesKillingTheProgram() throws IOException, InterruptedException {
        int start = Sitting.TEXT.indexOf(QUOTE);
        var process = Program.start(List.of("-D" + Program.STOPS + "=true"), Map.of(), List.of(
                "annotate", "1", "--kind", "quote", "--library", sitting.library().toString(),
                "--start", Integer.toString(start), "--end", Integer.toString(start + QUOTE.length())));
        String id;
        try (var output = process.inputReader(UTF_8)) {
            id = output.readLine().split("\t", -1)[0];
            assertThat(process.isAlive()).isTrue();
            process.toHandle().destroyForcibly();
            process.waitFor();
        }

        assertThat(sitting.type("check").code()).isZero();
        assertThat(sitting.type("show", "1").out()).contains(id + "\tquote").contains(QUOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show 2", "export --to -"})
    void aReaderThatHasEnoughIsNoTrouble(String words) throws IOException {
        sitting.type("add", sitting.file("long.txt", "خبر طويل\n" + "كلمة ".repeat(50_000)).toString());
        sitting.type("annotate", "2", "--kind", "quote", "--start", "9", "--end", "200000");
        var untilEnough = List.of("sh", "-c", "{ \"$0\" \"$@\"; echo \"code $?\" >&2; } | head -c 1 >/dev/null");

        var process = Program.startBehind(
                untilEnough, List.of((words + " --library " + sitting.library()).split(" ")));

        var said = new String(process.getInputStream().readAllBytes(), UTF_8).lines();
        assertThat(said.filter(line -> !line.startsWith("SLF4J"))).containsExactly("code 0"); // the tests' libraries log nowhere
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws IOException, InterruptedException {
        var list = List.of("list", "--library", sitting.library().toString());
        var process = Program.start(List.of(), Map.of("LC_ALL", "C"), list);

        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed).contains(TITLE);
    }
}
