package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Kind;
import hashiya.article.Publication;
import hashiya.article.Truth;
import hashiya.article.Verdict;
import hashiya.library.Health.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A letter that a disk has changed is found wherever it stands, and the sentence says where.
class RowSumsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("library.hashiya");
        var samples = new Samples(7);
        var page = new Publication("صحيفة الشراع", "كاتب العمود", "2026-11-20", "", "https://example.org", "ar", "", Samples.NOON);
        try (var library = Library.open(file)) {
            var article = Samples.put(library, samples.article().described("عنوان لا يرد في النص", page));
            library.add(samples.full(article).withNote("حاشية المحرر"));
            library.add(samples.plain(article, Kind.CLAIM, "الدخول مجاني")
                    .withVerdict(Verdict.NONE.withEvidence("تقرير البلدية").found(Truth.FALSE, "سعيد", Samples.NOON)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            عنوان لا يرد في النص | title-differs       | 1
            صحيفة الشراع         | publication-differs | 1
            كاتب العمود          | publication-differs | 1
            حاشية المحرر         | mark-differs        | 1
            تقرير البلدية        | verdict-differs     | 2
            ثقافة                | code-differs        | ثقافب
            """)
    void aFlippedBitIsNamed(String words, String phrase, String whose) throws IOException {
        flip(file, words);

        assertThat(Library.health(file).problems()).containsExactly(new Problem("library." + phrase, List.of(whose)));
    }

    @Test
    void aRowThatIsGoneIsMissed() throws SQLException {
        change("INSERT INTO row_sum VALUES ('annotation', 3, 7)");

        assertThat(Library.health(file).problems()).containsExactly(new Problem("library.mark-differs", List.of("3")));
    }

    @Test
    void whatAnotherProgramWritesIsNoDamage() throws SQLException, IOException {
        change("UPDATE article SET title = 'عنوان من برنامج آخر'");
        assertThat(Library.health(file).problems()).isEmpty();

        try (var library = Library.open(file)) {
            library.delete(library.annotation(2).orElseThrow().id());
            assertThat(library.check().problems()).isEmpty();
        }
        flip(file, "عنوان من برنامج آخر");
        assertThat(Library.health(file).problems()).containsExactly(new Problem("library.title-differs", List.of("1")));
    }

    /// Flips the lowest bit of the last letter, as a disk would: SQLite hears nothing of it.
    static void flip(Path library, String words) throws IOException {
        var file = Files.readString(library, StandardCharsets.ISO_8859_1);
        var stored = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(file).containsOnlyOnce(stored);
        int last = stored.length() - 1;
        var flipped = stored.substring(0, last) + (char) (stored.charAt(last) ^ 1);
        Files.writeString(library, file.replace(stored, flipped), StandardCharsets.ISO_8859_1);
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
