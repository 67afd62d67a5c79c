package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import hashiya.article.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to a library, it holds what a plain map would hold.
class LibraryLawTest {
    private static final Comparator<Annotation> IN_TEXT_ORDER =
            Comparator.comparing((Annotation each) -> each.anchor().span()).thenComparing(each -> each.id().toString());

    @TempDir
    Path folder;

    @Test
    void holdsWhatAMapWouldHold() {
        long seed = Seed.of(LibraryLawTest.class);
        var samples = new Samples(seed);
        var random = new Random(seed);
        var there = new LinkedHashMap<UUID, Annotation>();
        var gone = new ArrayList<Annotation>();

        try (var library = Library.open(folder.resolve("library.hashiya"))) {
            var article = Samples.put(library, samples.article());
            for (int act = 0; act < 300; act++) {
                switch (random.nextInt(there.isEmpty() ? 1 : 4)) {
                    case 1 -> {
                        var one = samples.any(List.copyOf(there.values()));
                        assertThat(library.delete(one.id())).isTrue();
                        gone.add(there.remove(one.id()));
                    }
                    case 2 -> {
                        if (!gone.isEmpty()) {
                            var back = gone.remove(random.nextInt(gone.size()));
                            assertThat(library.add(back)).isEqualTo(back);
                            there.put(back.id(), back);
                        }
                    }
                    default -> {
                        var given = samples.any(article);
                        var kept = library.add(given);
                        assertThat(kept).isEqualTo(given.withNumber(kept.number()));
                        there.put(kept.id(), kept);
                    }
                }
            }

            assertThat(library.annotations(article.id()))
                    .isEqualTo(there.values().stream().sorted(IN_TEXT_ORDER).toList());
            assertThat(library.check().problems()).isEmpty();
        }
    }

    @Test
    void manyThreadsAtOnceLoseNothing() throws InterruptedException, ExecutionException {
        var samples = new Samples(2);
        try (var library = Library.open(folder.resolve("library.hashiya"))) {
            var article = Samples.put(library, samples.article());
            var acts = new ArrayList<Callable<Annotation>>();
            for (int i = 0; i < 60; i++) {
                var given = samples.any(article);
                acts.add(() -> {
                    var kept = library.add(given);
                    assertThat(library.annotations(article.id())).contains(kept);
                    return kept;
                });
            }

            var kept = new ArrayList<Annotation>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Annotation> each : threads.invokeAll(acts)) {
                    kept.add(each.get());
                }
            }

            assertThat(kept).extracting(Annotation::number).doesNotHaveDuplicates();
            assertThat(library.annotations(article.id())).containsExactlyInAnyOrderElementsOf(kept);
        }
    }

    @RepeatedTest(10)
    void manyMayMakeTheSameLibraryAtOnce() throws InterruptedException, ExecutionException {
        var samples = new Samples(3);
        var file = folder.resolve("library.hashiya");
        var acts = new ArrayList<Callable<Shelved>>();
        for (int i = 0; i < 8; i++) {
            var article = samples.article();
            acts.add(() -> {
                try (var library = Library.open(file)) {
                    return library.add(article, Samples.bytes(article));
                }
            });
        }

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Shelved> each : threads.invokeAll(acts)) {
                assertThat(each.get()).isInstanceOf(Shelved.Added.class);
            }
        }

        try (var library = Library.open(file)) {
            assertThat(library.articles()).extracting(Listing::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        }
    }
}
