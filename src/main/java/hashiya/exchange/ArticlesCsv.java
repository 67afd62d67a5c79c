package hashiya.exchange;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// `articles.csv`: a row for each article, in the order given.
public final class ArticlesCsv {
    private final Export<ArticleRow> export;

    public ArticlesCsv(CsvOptions options) {
        var table = new Table<>("articles", Profile.FULL, ArticleColumns.ALL, (_, _) -> {}, _ -> List.of());
        this.export = new Export<>(table, options);
    }

    /// Writes the table to `target` and its sidecar beside it, both anew or neither.
    ///
    /// Throws [ExchangeException] when the table cannot be written or does not read back as it was written; `target` is
    /// then as it was.
    public Exported write(Rows<ArticleRow> rows, Path target) {
        return export.write(rows, target);
    }

    /// Writes the table alone, and leaves the stream open. Throws [ExchangeException] when the stream does not take it.
    public void write(Rows<ArticleRow> rows, OutputStream stream) {
        export.write(rows, stream);
    }
}
