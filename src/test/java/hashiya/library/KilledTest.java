package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program works and tells each act once it is done; it is killed at a random moment; all it told must be there.
///
/// Ten rounds with every build, two hundred with `mvn -Plong verify`.
class KilledTest {
    private static final int ROUNDS = Integer.getInteger("hashiya.rounds", 10);

    /// Killing may cut the last line short.
    private static final String WHOLE = ".";

    private static final int MARKS_IN_SAMPLE = 13;

    @TempDir
    Path folder;

    enum Work {
        MARKING,
        IMPORTING,
        MIGRATING,
        BACKING_UP
    }

    @Test
    void nothingThatWasToldIsLostByKilling() throws IOException, InterruptedException {
        long seed = Long.getLong("hashiya.seed", System.nanoTime());
        var random = new Random(seed);
        var library = folder.resolve("library.hashiya");
        var told = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var work = Work.values()[round % Work.values().length];
            var file = work == Work.MIGRATING ? Files.createDirectory(folder.resolve("round" + round)) : library;

            var now = workAndBeKilled(work, file, random);

            if (work == Work.MIGRATING) {
                requireWholeSamples(file);
            } else {
                told.addAll(now);
                requireEverything(told, library);
            }
        }
        System.out.println("KilledTest seed " + seed + ": " + ROUNDS + " kills, " + told.size() + " acts told, none lost");
        assertThat(told).hasSizeGreaterThan(ROUNDS / 2);
    }

    private static List<String> workAndBeKilled(Work work, Path file, Random random)
            throws IOException, InterruptedException {
        try (var program = OtherProgram.running(Busy.class, work, file, random.nextLong())) {
            var told = new ArrayList<String>();
            int acts = work == Work.MIGRATING || work == Work.BACKING_UP ? random.nextInt(1, 5) : random.nextInt(1, 80);
            while (told.size() < acts) {
                told.add(program.line());
            }
            Thread.sleep(Duration.ofNanos(random.nextLong(20_000_000)));
            program.kill();
            program.rest().stream().filter(line -> line.endsWith(WHOLE)).forEach(told::add);
            return told;
        }
    }

    private static void requireEverything(List<String> told, Path file) {
        try (var library = Library.open(file)) {
            var kept = new ArrayList<String>();
            library.forEachArticle((article, annotations) -> {
                kept.add(told(article));
                annotations.forEach(annotation -> kept.add(told(annotation)));
            });
            assertThat(kept).containsAll(told);
            assertThat(library.check().problems()).isEmpty();
        }
        assertThat(Backups.of(file).newestFirst())
                .allSatisfy(backup -> assertThat(Library.health(backup.file()).problems()).isEmpty());
    }

    private static void requireWholeSamples(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var samples = files.filter(file -> file.toString().endsWith(".hashiya")).toList();
            assertThat(samples).isNotEmpty().allSatisfy(sample -> {
                try (var library = Library.open(sample)) {
                    assertThat(library.check().problems()).isEmpty();
                    var marks = new ArrayList<Annotation>();
                    library.forEachArticle((_, annotations) -> marks.addAll(annotations));
                    assertThat(marks).hasSize(MARKS_IN_SAMPLE);
                }
            });
        }
    }

    private static String told(Article article) {
        return "article " + article.id() + WHOLE;
    }

    private static String told(Annotation annotation) {
        return "mark " + annotation.id() + WHOLE;
    }

    /// Works for ever.
    static final class Busy {
        private Busy() {}

        public static void main(String[] arguments) throws IOException {
            var file = Path.of(arguments[1]);
            var samples = new Samples(Long.parseLong(arguments[2]));
            switch (Work.valueOf(arguments[0])) {
                case MARKING -> mark(file, samples, false);
                case BACKING_UP -> mark(file, samples, true);
                case IMPORTING -> add(file, samples);
                case MIGRATING -> migrate(file);
            }
        }

        private static void mark(Path file, Samples samples, boolean withBackups) {
            try (var library = Library.open(file)) {
                var article = Samples.put(library, samples.article());
                for (int day = 0; ; day++) {
                    tell(told(library.add(samples.any(article))));
                    if (withBackups) {
                        library.backUpDaily(Samples.NOON.plus(Duration.ofDays(day % 20)));
                    }
                }
            }
        }

        private static void add(Path file, Samples samples) {
            try (var library = Library.open(file)) {
                while (true) {
                    tell(told(Samples.put(library, samples.article())));
                }
            }
        }

        private static void migrate(Path folder) throws IOException {
            for (int number = 0; ; number++) {
                var file = folder.resolve(number + ".hashiya");
                var draft = folder.resolve(number + ".draft");
                Files.copy(Objects.requireNonNull(KilledTest.class.getResourceAsStream("schema-1.hashiya")), draft);
                Files.move(draft, file);
                Library.open(file).close();
                tell("migrated " + number + WHOLE);
            }
        }

        private static void tell(String act) {
            System.out.println(act);
            System.out.flush();
            if (System.out.checkError()) {
                throw new UncheckedIOException(new IOException("nobody listens"));
            }
        }
    }
}
