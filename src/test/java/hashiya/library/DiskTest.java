package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hashiya.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk that is full, may not be written, or keeps no locks: seen by another program that is not root, whoever runs this.
class DiskTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("library.hashiya");
        try (var library = Library.open(file)) {
            var samples = new Samples(51);
            library.add(samples.full(Samples.put(library, samples.article())));
        }
    }

    @ParameterizedTest
    @CsvSource({"r--r--r--,rwxrwxrwx", "rw-rw-rw-,r-xr-xr-x", "r--r--r--,r-xr-xr-x"})
    void whatMayNotBeWrittenOpensForReading(String ofFile, String ofFolder) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(ofFile));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(ofFolder));
        var before = contents();

        try (var program = OtherProgram.running(Unprivileged.command(), Trying.class, file)) {
            assertThat(program.rest()).containsExactly("read only: true", "articles: 1", "library.read-only", "marks: 1");
        } finally {
            assertThat(contents()).isEqualTo(before);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whatAnotherProgramWritesIsReadWhereItMayNotBeWritten() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (var writer = Library.open(file)) {
            var samples = new Samples(52);
            writer.add(samples.any(writer.article(1).orElseThrow()));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

            try (var program = OtherProgram.running(Unprivileged.command(), Trying.class, file)) {
                assertThat(program.rest()).containsExactly("read only: true", "articles: 1", "library.read-only", "marks: 2");
            } finally {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenMakesNoLibrary() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (var program = OtherProgram.running(Unprivileged.command(), Trying.class, folder.resolve("another"))) {
            assertThat(program.rest()).containsExactly("library.folder-not-writable");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /// A file system of a few megabytes, mounted for the other program alone.
    @Test
    void aFullDiskIsSaidAndWhatWasToldIsThere() throws IOException {
        var mounting = List.of("unshare", "--map-root-user", "--mount", "sh", "-c",
                "mount -t tmpfs -o size=3m tmpfs '" + folder + "' && exec \"$0\" \"$@\"");
        assumeThat(works(mounting)).as("this system lets no file system be mounted").isTrue();

        try (var program = OtherProgram.running(mounting, Filling.class, file)) {
            assertThat(program.rest()).containsExactly(
                    "refused: library.disk-full", "backup: library.disk-full", "all there: true", "whole: true", "again: true",
                    "opening it while nothing has room: library.disk-full");
        }
    }

    /// A quota: no file may grow beyond some megabytes.
    @Test
    void aQuotaIsSaidAndWhatWasToldIsThere() throws IOException {
        var limit = List.of("sh", "-c", "ulimit -f 6000 && exec \"$0\" \"$@\"");
        assumeThat(works(limit)).isTrue();
        List<String> told;
        try (var program = OtherProgram.running(limit, Filling.class, file)) {
            told = program.rest();
        }

        assertThat(told.getFirst()).isIn("refused: library.disk-trouble", "refused: library.disk-full");
        assertThat(told).contains("all there: true", "whole: true");
        assertThat(Library.health(file).problems()).isEmpty();
    }

    /// `ENOLCK` is what SQLite takes for a lock of another program; other answers are the drive's own.
    @ParameterizedTest
    @CsvSource({"EIO,library.no-locks", "EOPNOTSUPP,library.no-locks", "ENOLCK,library.locked"})
    void aDriveWithoutLocksIsSaid(String answer, String phrase) throws IOException, InterruptedException {
        var shim = shim(answer);
        var before = Files.readAllBytes(file);

        try (var program = OtherProgram.running(List.of("env", "LD_PRELOAD=" + shim), Trying.class, file)) {
            assertThat(program.rest()).containsExactly(phrase);
        }

        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {440, 441, 600})
    void aLongPathWorksOrIsRefusedWithItsLimit(int length) {
        var path = pathOf(length);
        if (length <= 440) {
            try (var library = Library.open(path)) {
                Samples.put(library, new Samples(53).article());
                assertThat(library.backUpDaily(Samples.NOON)).isPresent();
            }
            assertThat(Backups.of(path).restore(Backups.of(path).newestWhole().orElseThrow().file(), Samples.NOON)).isPresent();
        } else {
            assertThat(Trying.phrase(() -> Library.open(path).close())).isEqualTo("library.path-too-long");
            assertThat(path.getParent()).doesNotExist();
        }
    }

    private Path pathOf(int length) {
        var path = new StringBuilder(folder.toString());
        while (length - path.length() > 220) {
            path.append('/').append("folder-".repeat(14));
        }
        path.append('/').append("x".repeat(length - path.length()));
        return Path.of(path.toString());
    }

    private Path shim(String answer) throws IOException, InterruptedException {
        var source = Files.writeString(folder.resolve("shim.c"), """
                #define _GNU_SOURCE
                #include <errno.h>
                #include <fcntl.h>
                #include <stdarg.h>
                #include <sys/syscall.h>
                #include <unistd.h>
                static int answer(int file, int command, void *argument) {
                    if (command == F_SETLK || command == F_SETLKW) { errno = %s; return -1; }
                    return syscall(SYS_fcntl, file, command, argument);
                }
                int fcntl(int file, int command, ...) {
                    va_list rest; va_start(rest, command); void *argument = va_arg(rest, void *); va_end(rest);
                    return answer(file, command, argument);
                }
                int fcntl64(int file, int command, ...) {
                    va_list rest; va_start(rest, command); void *argument = va_arg(rest, void *); va_end(rest);
                    return answer(file, command, argument);
                }
                """.formatted(answer));
        var shim = folder.resolve("shim.so");
        assumeThat(works(List.of("cc", "-shared", "-fPIC", "-o", shim.toString(), source.toString())))
                .as("there is no C compiler").isTrue();
        return shim;
    }

    private Map<String, Integer> contents() throws IOException {
        var contents = new TreeMap<String, Integer>();
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                contents.put(each.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(each)));
            }
        }
        return contents;
    }

    private static boolean works(List<String> command) {
        try {
            var line = new ArrayList<>(command);
            if (command.getLast().contains("exec")) {
                line.add("true");
            }
            return new ProcessBuilder(line).start().onExit().join().exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /// Opens a library, reads, and tries to mark.
    static final class Trying {
        private Trying() {}

        public static void main(String[] arguments) {
            var opened = phrase(() -> {
                try (var library = Library.open(Path.of(arguments[0]))) {
                    System.out.println("read only: " + library.isReadOnly());
                    System.out.println("articles: " + library.articles().size());
                    var article = library.article(1).orElseThrow();
                    System.out.println(phrase(() -> library.add(new Samples(5).any(article))));
                    System.out.println("marks: " + library.annotations(article.id()).size());
                }
            });
            if (!opened.isEmpty()) {
                System.out.println(opened);
            }
        }

        static String phrase(Runnable act) {
            try {
                act.run();
                return "";
            } catch (LibraryException trouble) {
                return trouble.phrase();
            }
        }
    }

    /// Takes articles in until the disk refuses; looks whether those it told are there; makes room, and goes on.
    static final class Filling {
        private Filling() {}

        public static void main(String[] arguments) {
            var file = Path.of(arguments[0]);
            var ballast = file.resolveSibling("ballast");
            write(ballast, 600_000);
            var samples = new Samples(6);
            try (var library = Library.open(file)) {
                var told = new ArrayList<Article>();
                String phrase = "";
                while (phrase.isEmpty()) {
                    var article = samples.article("سطر من الأخبار " + told.size() + "\n" + "كلمة ".repeat(2_000));
                    phrase = Trying.phrase(() -> told.add(Samples.put(library, article)));
                }
                System.out.println("refused: " + phrase);
                System.out.println("backup: " + Trying.phrase(() -> library.backUpDaily(Samples.NOON)));
                System.out.println("all there: " + told.stream().allMatch(each -> library.article(each.id()).isPresent()));
                System.out.println("whole: " + library.check().isWhole());
                delete(ballast);
                System.out.println("again: " + Trying.phrase(() -> Samples.put(library, samples.article())).isEmpty());
            }
            write(ballast, 4_000_000);
            System.out.println("opening it while nothing has room: " + Trying.phrase(() -> Library.open(file).close()));
        }

        private static void write(Path ballast, int bytes) {
            try {
                Files.write(ballast, new byte[bytes]);
            } catch (IOException full) {
                System.err.println("no room for ballast: " + full); // under a quota, where it would help nothing
            }
        }

        private static void delete(Path ballast) {
            try {
                Files.deleteIfExists(ballast);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
