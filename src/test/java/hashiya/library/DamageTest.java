package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Anchored;
import hashiya.article.Article;
import hashiya.article.ReadingPlace;
import hashiya.search.Filters;
import hashiya.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a disk does to a library's bytes: it is said in a sentence, looking changes nothing, and what is called whole
/// can be read to its end.
class DamageTest {
    private static final int ROUNDS = 15 * Integer.getInteger("hashiya.rounds", 10);

    private static final String AUTHOR = "window سلمى";

    /// At 773 a letter flipped in the words of the schema was once called whole; a long run takes a fresh one.
    private final long seed = Long.getLong("hashiya.seed", ROUNDS > 150 ? System.nanoTime() : 773);
    private final Random random = new Random(seed);
    private int said;
    private List<Object> vouchedFor = List.of();

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
        var trouble = new ArrayList<LibraryException>();
        try (var library = Library.open(file)) {
            if (isWhole) {
                assertThat(vouchedFor(library)).as("seed " + seed + ": called whole").isEqualTo(vouchedFor);
            }
            for (var act : acts(file)) {
                try {
                    act.accept(library);
                } catch (LibraryException sentence) {
                    trouble.add(sentence);
                }
            }
        } catch (LibraryException refused) {
            trouble.add(refused);
        }
        Files.deleteIfExists(file.resolveSibling("copy"));
        if (isWhole) {
            assertThat(trouble).as("seed " + seed + ": called whole").filteredOn(LibraryException::isDamage).isEmpty();
        }
    }

    /// All that can be done with a library, and each of it in spite of what became of the others.
    private List<Consumer<Library>> acts(Path file) {
        var samples = new Samples(random.nextLong());
        return List.of(
                Samples::everything,
                Library::articles,
                library -> library.listings(Arrays.stream(library.numbers(ShelfOrder.TITLE)).boxed().toList()),
                library -> library.codes().uses(),
                library -> library.search(Query.of("المكتبة"), Filters.NONE, 10),
                library -> library.undoable(AUTHOR),
                library -> library.backUp(file.resolveSibling("copy")),
                Library::check,
                library -> Samples.put(library, samples.article()),
                library -> first(library).ifPresent(article -> {
                    library.original(article.id());
                    library.versions().history(article.id());
                    library.versions().formers(article.id());
                    library.keep(article.id(), new ReadingPlace(3, 0));
                    library.readingPlace(article.id());
                }),
                library -> first(library).ifPresent(article -> library.add(samples.any(article), line())),
                library -> library.annotation(1).ifPresent(mark ->
                        library.replace(mark, mark.withNote("أخرى").revised(Samples.NOON), line())),
                library -> library.annotation(2).ifPresent(mark -> library.delete(mark.id(), line())),
                library -> library.article(2).ifPresent(article -> renew(library, article, samples)),
                library -> library.article(3).ifPresent(article -> library.remove(article.id(), line())),
                library -> library.undo(AUTHOR),
                library -> library.redo(AUTHOR),
                library -> {
                    for (int round = 0; round < 40; round++) {
                        library.undo(AUTHOR);
                    }
                },
                Library::bringIndexUp,
                library -> library.backUpDaily(Samples.NOON));
    }

    private static Optional<Article> first(Library library) {
        return library.article(1);
    }

    private static void renew(Library library, Article article, Samples samples) {
        var reading = samples.article("عاجل\n" + article.text());
        library.versions().renew(
                article.id(),
                reading,
                Samples.bytes(reading),
                (_, marks) -> marks.stream()
                        .map(mark -> new CarriedOver(mark, new Anchored.Lost(mark.anchor().exact())))
                        .toList(),
                line());
    }

    private static Entry line() {
        return new Entry(UUID.randomUUID(), "change", AUTHOR, Samples.NOON);
    }

    /// What `check` vouches for: all but where a person stopped reading, and what is derived from the rest.
    private static List<Object> vouchedFor(Library library) {
        var all = new ArrayList<Object>(Samples.everything(library));
        all.addAll(library.articles());
        all.addAll(library.codes().all());
        all.addAll(library.speakers().uses());
        all.addAll(library.arrangement().folders());
        first(library).ifPresent(article -> all.add(library.versions().history(article.id())));
        library.article(3).ifPresent(article -> all.add(library.versions().formers(article.id())));
        all.add(library.undoable(AUTHOR));
        return all;
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
                    library.add(samples.any(article), line());
                }
            }
            renew(library, library.article(3).orElseThrow(), samples);
            library.remove(library.article(2).orElseThrow().id(), line());
            library.undo(AUTHOR);
            library.bringIndexUp();
            vouchedFor = vouchedFor(library);
        }
        return Files.readAllBytes(folder.resolve("whole"));
    }
}
