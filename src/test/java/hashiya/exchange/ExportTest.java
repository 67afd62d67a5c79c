package hashiya.exchange;

import static hashiya.exchange.MadeUpLibrary.BRIDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Status;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a table takes its place, and how everything stays as it was when it cannot.
class ExportTest {
    private static final Rows<AnnotationRow> LIBRARY = MadeUpLibrary.annotations()::forEach;
    private static final AnnotationsCsv CSV = new AnnotationsCsv(Profile.FULL, CsvOptions.DEFAULT);

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void nameATarget() {
        target = folder.resolve("annotations.csv");
    }

    @Test
    void replacesAnOlderTableAndItsSidecar() throws IOException {
        CSV.write(_ -> {}, target);

        var exported = CSV.write(LIBRARY, target);

        assertThat(Files.readAllBytes(target)).isEqualTo(Golden.bytes("annotations.full.csv"));
        assertThat(Files.readString(folder.resolve("annotations.json"))).contains(exported.sha256());
        assertThat(names()).containsExactly("annotations.csv", "annotations.json");
    }

    @Test
    void replacesTheFileALinkNames() throws IOException {
        var real = Files.writeString(folder.resolve("real.csv"), "old");
        var link = Files.createSymbolicLink(target, real.getFileName());

        CSV.write(LIBRARY, link);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllBytes(real)).isEqualTo(Golden.bytes("annotations.full.csv"));
    }

    @Test
    void findsRoomForAsLongANameAsThereCanBe() {
        var long255 = folder.resolve("ع".repeat(125) + ".csv");

        assertThat(CSV.write(LIBRARY, long255).rows()).isEqualTo(5);
    }

    @Test
    void refusesOffsetsThatDoNotCutOutTheWords() throws IOException {
        Files.writeString(target, "old");
        var mark = MadeUpLibrary.plainClaim();
        var beside = new AnnotationRow(BRIDGE, mark, new Anchored.Exact(mark.anchor().span().shiftedBy(1)), "");

        var trouble = trouble(libraryThen(beside), target);

        assertThat(trouble.phrase()).isEqualTo("exchange.misplaced");
        assertThat(trouble.arguments()).containsExactly(2L, BRIDGE.title(), mark.anchor().exact());
        assertUntouched();
    }

    @Test
    void refusesASpanThatEndsElsewhereThanItsWords() throws IOException {
        Files.writeString(target, "old");
        var mark = MadeUpLibrary.plainClaim();
        var span = mark.anchor().span();
        var longer = new AnnotationRow(BRIDGE, mark, new Anchored.Exact(new Span(span.start(), span.end() + 1)), "");

        assertThat(trouble(libraryThen(longer), target).phrase()).isEqualTo("exchange.misplaced");
        assertUntouched();
    }

    @ParameterizedTest(name = "at {0}")
    @ValueSource(ints = {
        // The first letter of the header: a table still, but another one.
        3,
        // Far behind the end: no table any more.
        10_000_000
    })
    void throwsAwayATableThatReadsBackDifferently(int position) throws IOException {
        Files.writeString(target, "old");
        Rows<AnnotationRow> rows = consumer -> {
            // Enough that the beginning has left every buffer.
            times(MadeUpLibrary.row(MadeUpLibrary.plainClaim(), BRIDGE), 1_000).forEach(consumer);
            scribbleOn(draft(), position);
        };

        assertThat(trouble(rows, target).phrase()).isEqualTo("exchange.not-proved");
        assertUntouched();
    }

    @Test
    void leavesNothingHalfWrittenWhenTheRowsBreakOff() throws IOException {
        Files.writeString(target, "old");
        Rows<AnnotationRow> rows = consumer -> {
            LIBRARY.forEach(consumer);
            throw new IllegalStateException("the library went away");
        };

        assertThatThrownBy(() -> CSV.write(rows, target)).hasMessage("the library went away");
        assertUntouched();
    }

    @Test
    void putsTheOldSidecarBackWhenTheTableCannotMove() throws IOException {
        CSV.write(_ -> {}, target);
        var sidecar = folder.resolve("annotations.json");
        var before = Files.readAllBytes(sidecar);
        Rows<AnnotationRow> rows = consumer -> {
            LIBRARY.forEach(consumer);
            turnIntoAFolder(target);
        };

        assertThat(trouble(rows, target).phrase()).isEqualTo("exchange.not-written");
        assertThat(Files.readAllBytes(sidecar)).isEqualTo(before);
        assertThat(names()).containsExactly("annotations.csv", "annotations.json");
    }

    @Test
    void leavesNoSidecarAloneWhenTheTableCannotMove() throws IOException {
        Rows<AnnotationRow> rows = consumer -> {
            LIBRARY.forEach(consumer);
            turnIntoAFolder(target);
        };

        assertThat(trouble(rows, target).phrase()).isEqualTo("exchange.not-written");
        assertThat(names()).containsExactly("annotations.csv");
    }

    @Test
    void leavesAnotherProgramsJsonAlone() throws IOException {
        Files.writeString(target, "old");
        var foreign = Files.writeString(folder.resolve("annotations.json"), "{\"program\": \"Other\"}");

        assertThat(trouble(LIBRARY, target).phrase()).isEqualTo("exchange.foreign-sidecar");
        assertThat(foreign).hasContent("{\"program\": \"Other\"}");
        assertThat(target).hasContent("old");
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectory(target);

        assertThat(trouble(LIBRARY, target).phrase()).isEqualTo("exchange.not-a-file");
        assertThat(names()).containsExactly("annotations.csv");
    }

    @Test
    void namesTheFolderThatIsMissing() throws IOException {
        var nowhere = folder.resolve("nowhere");

        var trouble = trouble(LIBRARY, nowhere.resolve("annotations.csv"));

        assertThat(trouble.phrase()).isEqualTo("exchange.no-folder");
        assertThat(trouble.arguments()).first().isEqualTo(nowhere.toString());
        assertThat(names()).isEmpty();
    }

    @Test
    void saysThatAFolderMayNotBeWrittenIn() throws IOException {
        assertThat(trouble(LIBRARY, unwritable().resolve("annotations.csv")).phrase()).isEqualTo("exchange.denied");
    }

    @Test
    void refusesHalfACharacter() throws IOException {
        Files.writeString(target, "old");
        var claim = MadeUpLibrary.plainClaim();
        var broken = new Annotation(
                claim.id(), 2, BRIDGE.id(), Kind.CLAIM, claim.anchor(), Attribution.UNKNOWN, Origin.HUMAN, Status.ACCEPTED,
                "half a bridge: \ud83c", List.of(), "ليلى", Instant.EPOCH, Instant.EPOCH, 1);

        var trouble = trouble(libraryThen(MadeUpLibrary.row(broken, BRIDGE)), target);

        assertThat(trouble.phrase()).isEqualTo("exchange.broken-character");
        assertUntouched();
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        var full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "a system without /dev/full");
        try (var stream = new FileOutputStream(full.toFile())) {
            var trouble = catchThrowableOfType(ExchangeException.class, () -> CSV.write(LIBRARY, stream));

            assertThat(trouble.phrase()).isEqualTo("exchange.not-written");
        }
    }

    @Test
    void writesTwentyThousandMarks() {
        var row = MadeUpLibrary.row(MadeUpLibrary.plainClaim(), BRIDGE);

        var exported = CSV.write(times(row, 20_000), target);

        assertThat(exported.rows()).isEqualTo(20_000);
    }

    private static ExchangeException trouble(Rows<AnnotationRow> rows, Path target) {
        var trouble = catchThrowableOfType(ExchangeException.class, () -> CSV.write(rows, target));
        assertThat(trouble).isNotNull();
        return trouble;
    }

    private static Rows<AnnotationRow> libraryThen(AnnotationRow last) {
        return consumer -> {
            LIBRARY.forEach(consumer);
            consumer.accept(last);
        };
    }

    private static <T> Rows<T> times(T row, int count) {
        return (Consumer<T> consumer) -> {
            for (int i = 0; i < count; i++) {
                consumer.accept(row);
            }
        };
    }

    private void assertUntouched() throws IOException {
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("annotations.csv");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path draft() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As a failing disk might.
    private static void scribbleOn(Path file, int position) {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(position).write(ByteBuffer.wrap(new byte[] {'x'}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void turnIntoAFolder(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.createDirectories(file.resolve("inside"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A read-only folder; where the tests run as root, for whom none is, one of the kernel's own.
    private Path unwritable() throws IOException {
        var closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false), "a system without read-only folders");
        if (!Files.isWritable(closed)) {
            return closed;
        }
        var kernel = Path.of("/sys");
        assumeTrue(Files.isDirectory(kernel), "no folder here that root may not write in");
        return kernel;
    }
}
