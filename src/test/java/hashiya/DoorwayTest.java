package hashiya;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.library.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second start finds the window that is open, in a process of its own.
class DoorwayTest {
    @TempDir
    Path folder;

    @Test
    void aSecondStartHandsItsFilesOver() throws Exception {
        var visits = new LinkedBlockingQueue<List<Path>>();
        var doorway = Doorway.to(folder.resolve("library.hashiya"), folder.resolve("windows"));
        try (var _ = doorway.open(visits::add).orElseThrow();
                var second = OtherProgram.running(
                        Visiting.class, folder, folder.resolve("مقال أول 📚.txt"), folder.resolve("two\nlines.txt"))) {
            assertThat(second.line()).isEqualTo("handed over: true");

            assertThat(visits.poll(30, TimeUnit.SECONDS))
                    .containsExactly(folder.resolve("مقال أول 📚.txt"), folder.resolve("two\nlines.txt"));
        }
        assertThat(folder.resolve("windows")).isEmptyDirectory();
    }

    @Test
    void aLibraryHasOneNameHoweverItIsReached() throws Exception {
        var library = Files.createFile(folder.resolve("مكتبتي.hashiya"));
        var link = Files.createSymbolicLink(folder.resolve("link"), library);
        var other = Files.createFile(folder.resolve("مكتبتك.hashiya"));

        assertThat(Doorway.name(library)).matches("[0-9a-f]{16}").isNotEqualTo(Doorway.name(other));
        assertThat(Doorway.name(link)).isEqualTo(Doorway.name(library));
        assertThat(Doorway.name(folder.resolve("x/../مكتبتي.hashiya"))).isEqualTo(Doorway.name(library));
        assertThat(Doorway.name(Path.of("").toAbsolutePath().relativize(library))).isEqualTo(Doorway.name(library));
    }

    @Test
    void aSecondStartWithoutFilesIsAVisitToo() throws Exception {
        var visits = new LinkedBlockingQueue<List<Path>>();
        var doorway = Doorway.to(folder.resolve("library.hashiya"), folder.resolve("windows"));
        try (var _ = doorway.open(visits::add).orElseThrow()) {
            assertThat(doorway.handOver(List.of())).isTrue();
            assertThat(visits.poll(30, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void theWindowOfAnotherLibraryIsLeftAlone() throws Exception {
        var windows = folder.resolve("windows");
        try (var _ = Doorway.to(folder.resolve("one"), windows).open(_ -> {}).orElseThrow()) {
            assertThat(Doorway.to(folder.resolve("two"), windows).handOver(List.of())).isFalse();
        }
    }

    @Test
    void noSocketIsLeftByAProgramThatIsToldToEnd() throws Exception {
        try (var program = OtherProgram.running(Receiving.class, folder)) {
            assertThat(program.line()).isEqualTo("open");
            program.tellToEnd();
        }
        assertThat(folder.resolve("windows")).isEmptyDirectory();
    }

    @Test
    void theSocketOfAKilledProgramIsTakenOver() throws Exception {
        var doorway = Doorway.to(folder.resolve("library.hashiya"), folder.resolve("windows"));
        try (var killed = OtherProgram.running(Receiving.class, folder)) {
            killed.line();
        }
        assertThat(folder.resolve("windows")).isNotEmptyDirectory();

        assertThat(doorway.handOver(List.of())).isFalse();
        try (var _ = doorway.open(_ -> {}).orElseThrow()) {
            assertThat(doorway.handOver(List.of())).isTrue();
        }
    }

    @Test
    void aWindowThatDoesNotGreetIsPassedBy() throws Exception {
        var doorway = Doorway.to(folder.resolve("library.hashiya"), folder.resolve("windows"));
        try (var stopped = OtherProgram.running(Receiving.class, folder)) {
            stopped.line();
            stopped.stop();

            assertThat(doorway.handOver(List.of(folder))).isFalse();
        }
    }

    @Test
    void onlyTheOwnerComesIn() throws Exception {
        var doorway = Doorway.to(folder.resolve("library.hashiya"), folder.resolve("windows"));
        try (var _ = doorway.open(_ -> {}).orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("windows"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderTooDeepForASocketHasNoDoorway() {
        var deep = folder.resolve("deep".repeat(40));

        assertThat(Doorway.to(folder.resolve("library.hashiya"), deep).open(_ -> {})).isEmpty();
        assertThat(Doorway.to(folder.resolve("library.hashiya"), deep).handOver(List.of())).isFalse();
    }

    static final class Visiting {
        private Visiting() {}

        public static void main(String[] arguments) {
            var folder = Path.of(arguments[0]);
            var doorway = Doorway.to(folder.resolve("library.hashiya"), folder.resolve("windows"));
            var files = List.of(Path.of(arguments[1]), Path.of(arguments[2]));
            System.out.println("handed over: " + doorway.handOver(files));
        }
    }

    static final class Receiving {
        private Receiving() {}

        public static void main(String[] arguments) throws IOException {
            var folder = Path.of(arguments[0]);
            var doorway = Doorway.to(folder.resolve("library.hashiya"), folder.resolve("windows"));
            System.out.println(doorway.open(_ -> {}).isPresent() ? "open" : "closed");
            System.in.read();
        }
    }
}
