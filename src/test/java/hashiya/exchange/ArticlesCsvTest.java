package hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesCsvTest {
    private static final Rows<ArticleRow> LIBRARY = MadeUpLibrary.articles()::forEach;

    @TempDir
    private Path folder;

    @Test
    void writesARowForEachArticle() throws IOException {
        var target = folder.resolve("articles.csv");

        var exported = new ArticlesCsv(CsvOptions.DEFAULT).write(LIBRARY, target);

        assertThat(Files.readAllBytes(target)).isEqualTo(Golden.bytes("articles.csv"));
        assertThat(Files.readAllBytes(folder.resolve("articles.json"))).isEqualTo(Golden.bytes("articles.json"));
        assertThat(exported.rows()).isEqualTo(2);
    }

    @Test
    void writesTheSameBytesToAStream() throws IOException {
        var stream = new ByteArrayOutputStream();

        new ArticlesCsv(CsvOptions.DEFAULT).write(LIBRARY, stream);

        assertThat(stream.toByteArray()).isEqualTo(Golden.bytes("articles.csv"));
    }

    @Test
    void namesEachColumnOnce() {
        assertThat(Column.names(ArticleColumns.ALL)).hasSize(18).doesNotHaveDuplicates();
    }
}
