package hashiya.exchange;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/// `annotations.csv`: a row for each mark, in the order given.
///
/// ```java
/// new AnnotationsCsv(Profile.FULL, CsvOptions.DEFAULT).write(rows, Path.of("annotations.csv"));
/// ```
public final class AnnotationsCsv {
    private final Export<Mark> export;

    public AnnotationsCsv(Profile profile, CsvOptions options) {
        var table = switch (profile) {
            case SIMPLE -> table(profile, AnnotationColumns.SIMPLE, (_, _) -> {});
            case FULL -> table(profile, AnnotationColumns.FULL, new OffsetProof(AnnotationColumns.FULL));
        };
        this.export = new Export<>(table, options);
    }

    /// Writes the table to `target` and its sidecar beside it, both anew or neither.
    ///
    /// Throws [ExchangeException] when the table cannot be written, does not read back as it was written, or, in the
    /// full profile, a row's offsets do not cut out its words; `target` is then as it was.
    public Exported write(Rows<AnnotationRow> rows, Path target) {
        return export.write(Mark.of(rows), target);
    }

    /// Writes the table alone, and leaves the stream open. Throws [ExchangeException] when the stream does not take it.
    public void write(Rows<AnnotationRow> rows, OutputStream stream) {
        export.write(Mark.of(rows), stream);
    }

    private static Table<Mark> table(
            Profile profile, List<Column<Mark>> columns, BiConsumer<Mark, List<String>> proof) {
        return new Table<>(
                "annotations",
                profile,
                columns,
                proof,
                mark -> List.of(AnnotationColumns.kind(mark), AnnotationColumns.anchorState(mark)));
    }
}
