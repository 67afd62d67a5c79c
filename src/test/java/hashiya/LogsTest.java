package hashiya;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.library.OtherProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a program notes about itself, in a process of its own: logging belongs to the whole of it.
class LogsTest {
    private static final String WORDS = "قال الوزير إن «السر» لا يُنشر";
    private static final String LIBRARY = "org.example.layout";

    @TempDir
    Path folder;

    @Test
    void notesQuoteNobodyAndWhatNobodyCaughtIsReported() throws IOException {
        try (var program = OtherProgram.running(Talking.class, folder)) {
            assertThat(program.rest()).containsExactly("done");
        }

        var log = Files.readString(folder.resolve("logs/hashiya-0.0.log"));
        assertThat(log)
                .contains("WARNING hashiya.ui.Test the settings cannot be kept\njava.lang.IllegalArgumentException\n    at hashiya.")
                .contains("WARNING " + LIBRARY + "\n")
                .contains("SEVERE hashiya.Logs uncaught on thread reader\n")
                .doesNotContain("الوزير")
                .doesNotContain("javafx");
        try (var reports = Files.list(folder.resolve("reports"))) {
            assertThat(reports.filter(file -> file.toString().endsWith(".txt"))).hasSize(1);
        }
    }

    @Test
    void theFilesTakeTurns() throws IOException {
        try (var program = OtherProgram.running(Chattering.class, folder)) {
            assertThat(program.rest()).containsExactly("done");
        }

        try (var files = Files.list(folder.resolve("logs"))) {
            var sizes = files.filter(file -> file.toString().endsWith(".log")).map(file -> file.toFile().length()).toList();
            assertThat(sizes).hasSize(4).allMatch(size -> size < 600_000);
        }
    }

    static final class Talking {
        private Talking() {}

        public static void main(String[] arguments) throws InterruptedException {
            var terminal = new ByteArrayOutputStream();
            System.setErr(new PrintStream(terminal, true, UTF_8));
            begin(Path.of(arguments[0]));
            System.getLogger("hashiya.ui.Test")
                    .log(System.Logger.Level.WARNING, "the settings cannot be kept", new IllegalArgumentException(WORDS));
            Logger.getLogger(LIBRARY).warning(WORDS);
            Logger.getLogger("javafx.css").warning("of a style");
            var reader = new Thread(() -> {
                throw new IllegalStateException(WORDS);
            }, "reader");
            reader.start();
            reader.join();
            System.out.println(terminal.size() == 0 ? "done" : terminal.toString(UTF_8));
        }

        static void begin(Path folder) {
            SilentLogging.begin();
            Logs.keep(folder.resolve("logs"), folder.resolve("reports"));
        }
    }

    static final class Chattering {
        private Chattering() {}

        public static void main(String[] arguments) {
            Talking.begin(Path.of(arguments[0]));
            var log = System.getLogger("hashiya.ui.Test");
            for (int line = 0; line < 30_000; line++) {
                log.log(System.Logger.Level.INFO, "one of many lines, each of them as long as any other of these lines");
            }
            System.out.println("done");
        }
    }
}
