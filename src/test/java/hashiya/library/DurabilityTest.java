package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program marks and tells each mark once the library has taken it; it is killed; what it told must be there.
class DurabilityTest {
    private static final int ROUNDS = 5;

    /// A UUID; killing may cut the last line short.
    private static final int WHOLE_LINE = 36;

    @TempDir
    Path folder;

    @Test
    void whatWasReturnedSurvivesKillingTheProgram() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        System.out.println("DurabilityTest seed " + seed);
        var random = new Random(seed);
        var file = folder.resolve("library.hashiya");
        var told = new ArrayList<String>();

        for (int round = 0; round < ROUNDS; round++) {
            told.addAll(markAndBeKilled(file, random.nextLong(), random.nextInt(1, 120), random.nextInt(5)));

            try (var library = Library.open(file)) {
                var kept = library.annotations(library.article(1).orElseThrow().id());
                assertThat(kept).extracting(DurabilityTest::told).containsAll(told);
                assertThat(library.check().problems()).isEmpty();
            }
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(ROUNDS);
    }

    /// Lets it tell some marks and run on for some milliseconds; then reads to the end what it told before it died.
    private static List<String> markAndBeKilled(Path file, long seed, int marks, int millis)
            throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp", System.getProperty("java.class.path"),
                        Marking.class.getName(), file.toString(), Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = new ArrayList<String>();
        try (var output = program.inputReader()) {
            while (told.size() < marks) {
                told.add(nextMark(output));
            }
            Thread.sleep(millis);
            program.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what was told last
            program.waitFor();
            output.lines().filter(line -> line.length() == WHOLE_LINE).forEach(told::add);
        }
        return told;
    }

    private static String told(Annotation annotation) {
        return annotation.id().toString();
    }

    private static String nextMark(BufferedReader output) throws IOException {
        var line = output.readLine();
        assertThat(line).as("the marking program ended by itself").isNotNull();
        return line;
    }

    /// Marks an article for ever.
    static final class Marking {
        private Marking() {}

        public static void main(String[] arguments) {
            var samples = new Samples(Long.parseLong(arguments[1]));
            try (var library = Library.open(Path.of(arguments[0]))) {
                var article = library.article(1).orElseGet(() -> Samples.put(library, samples.article()));
                while (true) {
                    System.out.println(told(library.add(samples.any(article))));
                    System.out.flush();
                }
            }
        }
    }
}
