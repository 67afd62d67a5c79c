package hashiya;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written down of a failure. Words of an article are in each of the exceptions, and in none of the reports.
class CrashReportsTest {
    private static final String WORDS = "قال الوزير إن «السر» لا يُنشر";

    @TempDir
    Path folder;

    @Test
    void aReportSaysWhatFailedAndWhereAndQuotesNobody() throws IOException {
        var reports = new CrashReports(folder.resolve("reports"));

        reports.publish(record(poisoned()));

        var report = Files.readString(only());
        assertThat(report)
                .contains("حاشية: تقرير عن خلل", "Hashiya: a report", "is sent nowhere", "Hashiya 0.1.0", "Java ")
                .contains("java.lang.IllegalStateException\n    at hashiya.CrashReportsTest.poisoned(CrashReportsTest.java:")
                .contains("caused by: java.io.UncheckedIOException\n")
                .contains("caused by: hashiya.CrashReportsTest$Poisoned: library.failed\n")
                .contains("suppressed: java.lang.ArrayIndexOutOfBoundsException: Index 7 out of bounds for length 3\n")
                .doesNotContain("الوزير", "السر");
    }

    @Test
    void aReportIsForItsOwnerAlone() throws IOException {
        new CrashReports(folder.resolve("reports")).publish(record(poisoned()));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("reports")))).isEqualTo("rwx------");
    }

    @Test
    void onlyErrorsWithTheirExceptionAreReportedAndEachOnce() throws IOException {
        var reports = new CrashReports(folder.resolve("reports"));
        var thrown = poisoned();

        reports.publish(new LogRecord(Level.SEVERE, "an error without an exception"));
        var warning = new LogRecord(Level.WARNING, "a warning");
        warning.setThrown(thrown);
        reports.publish(warning);
        assertThat(folder.resolve("reports")).doesNotExist();

        IntStream.range(0, 3).forEach(_ -> reports.publish(record(thrown)));
        only();
    }

    @Test
    void aRunLeavesFiveAtMostAndTheFolderKeepsTen() throws IOException {
        for (int run = 0; run < 3; run++) {
            var reports = new CrashReports(folder.resolve("reports"));
            IntStream.range(0, 9).mapToObj(CrashReportsTest::failure).forEach(thrown -> reports.publish(record(thrown)));
            assertThat(reports()).hasSize(Math.min(10, 5 * (run + 1)));
        }
    }

    @Test
    void thePersonIsToldOfTheNewestOnce() {
        var reports = new CrashReports(folder.resolve("reports"));
        assertThat(CrashReports.toTellOf(folder.resolve("reports"))).isEmpty();
        reports.publish(record(poisoned()));

        assertThat(CrashReports.toTellOf(folder.resolve("reports"))).hasValueSatisfying(report -> assertThat(report).isRegularFile());
        assertThat(CrashReports.toTellOf(folder.resolve("reports"))).isEmpty();
    }

    private static final class Poisoned extends Trouble {
        Poisoned() {
            super("library.failed", null, WORDS);
        }
    }

    private static Throwable poisoned() {
        var trouble = new UncheckedIOException(WORDS, new IOException(WORDS, new Poisoned()));
        var thrown = new IllegalStateException(WORDS, trouble);
        thrown.addSuppressed(new ArrayIndexOutOfBoundsException("Index 7 out of bounds for length 3"));
        thrown.addSuppressed(new StringIndexOutOfBoundsException("no " + WORDS));
        return thrown;
    }

    /// One that no other is like.
    private static Throwable failure(int number) {
        return new IndexOutOfBoundsException("Index " + number + " out of bounds for length 0");
    }

    private static LogRecord record(Throwable thrown) {
        var said = new LogRecord(Level.SEVERE, "an act failed");
        said.setLoggerName("hashiya.ui.DeskModel");
        said.setThrown(thrown);
        return said;
    }

    private Path only() throws IOException {
        assertThat(reports()).hasSize(1);
        return reports().getFirst();
    }

    private List<Path> reports() throws IOException {
        try (var files = Files.list(folder.resolve("reports"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }
}
