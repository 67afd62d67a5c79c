package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hashiya.library.Health.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("library.hashiya");
        try (var library = Library.open(file)) {
            var samples = new Samples(7);
            var article = Samples.put(library, samples.article());
            library.add(samples.full(article));
            for (int i = 0; i < 40; i++) {
                library.add(samples.any(article));
            }
        }
    }

    @Test
    void whatHashiyaWroteIsWhole() {
        assertThat(check().problems()).isEmpty();
        assertThat(check().isWhole()).isTrue();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE annotation SET ends = ends + 1 WHERE number = 1                       | words-differ      | 1 | 1
            UPDATE annotation SET starts = starts + 1, ends = ends + 1 WHERE number = 1  | words-differ      | 1 | 1
            UPDATE annotation SET cue_exact = 'كتبت' WHERE number = 1                    | words-differ      | 1 | 1
            UPDATE annotation SET mention_starts = 0, mention_ends = 24 WHERE number = 1 | words-differ      | 1 | 1
            UPDATE annotation SET before = 'x' WHERE number = 1                          | words-differ      | 1 | 1
            UPDATE text_sum SET sum = sum + 1                                            | text-differs      | 1 |
            DELETE FROM original                                                         | original-differs  | 1 |
            UPDATE article SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x')       | original-differs  | 1 |
            UPDATE original SET deflated = x'00'                                         | original-differs  | 1 |
            UPDATE annotation SET speaker = 'nobody' WHERE number = 1                    | row-without-owner | annotation | speaker
            """)
    void findsWhatWasChangedBehindItsBack(String change, String phrase, String first, String second) throws SQLException {
        tamper(change);

        var arguments = second == null ? List.<Object>of(first) : List.<Object>of(first, second);
        assertThat(check().problems()).containsExactly(new Problem("library." + phrase, arguments));
    }

    @Test
    void findsAChangedBlueprint() throws SQLException {
        tamper("DROP INDEX annotation_by_speaker; CREATE INDEX annotation_by_speaker ON annotation (coder)");

        assertThat(check().problems()).containsExactly(new Problem("library.damaged-blueprint", List.of()));
    }

    @Test
    void findsABrokenRule() throws SQLException {
        tamper("PRAGMA ignore_check_constraints = ON; UPDATE annotation SET kind = 'verse' WHERE number = 1");

        assertThat(check().problems()).containsExactly(new Problem("library.damaged-rule", List.of(1)));
        try (var library = Library.open(file)) {
            var trouble = catchThrowableOfType(LibraryException.class, () -> library.annotation(1));
            assertThat(trouble.phrase()).isEqualTo("library.corrupt");
        }
    }

    @Test
    void findsOverwrittenPages() throws IOException {
        try (var library = Library.open(file)) {
            Samples.put(library, new Samples(8).article("نص طويل ".repeat(10_000)));
        }
        overwrite(Files.size(file) - 4 * PAGE, Files.size(file));

        assertThat(check().problems()).isNotEmpty().allSatisfy(
                problem -> assertThat(problem.phrase()).startsWith("library.damaged"));
    }

    @Test
    void saysThatItCannotReadOverwrittenPages() throws IOException {
        overwrite(PAGE, Files.size(file));

        var trouble = catchThrowableOfType(LibraryException.class, () -> {
            try (var library = Library.open(file)) {
                library.articles();
            }
        });
        assertThat(trouble.phrase()).isEqualTo("library.corrupt");
    }

    private Health check() {
        try (var library = Library.open(file)) {
            return library.check();
        }
    }

    private void tamper(String change) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    private void overwrite(long from, long to) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var noise = new byte[Math.toIntExact(to - from)];
            Arrays.fill(noise, (byte) 0xAA);
            channel.write(ByteBuffer.wrap(noise), from);
        }
    }
}
