package hashiya.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `codebook.csv`: a row for each code, those above before those below. It can be read back, also as a person or another
/// program wrote it: only `code_path` must be there.
public final class CodebookCsv {
    private static final String PATH = "code_path";
    private static final String COLOUR = "colour";
    private static final String SHORTCUT = "shortcut";
    private static final String DESCRIPTION = "description";

    private static final List<Column<CodeLine>> COLUMNS = List.of(
            new Column<>(PATH, CodeLine::path),
            new Column<>(COLOUR, CodeLine::colour),
            new Column<>(SHORTCUT, CodeLine::shortcut),
            new Column<>(DESCRIPTION, CodeLine::description),
            new Column<>("mark_count", line -> String.valueOf(line.marks())));

    private CodebookCsv() {}

    /// Writes the table to `target` and its sidecar beside it; see [ArticlesCsv#write].
    public static Exported write(Rows<CodeLine> rows, Path target) {
        return export().write(rows, target);
    }

    /// Writes the table alone to a stream, which stays open.
    public static void write(Rows<CodeLine> rows, OutputStream stream) {
        export().write(rows, stream);
    }

    private static Export<CodeLine> export() {
        return new Export<>(
                new Table<>("codebook", Profile.FULL, COLUMNS, (_, _) -> {}, _ -> List.of()), CsvOptions.DEFAULT);
    }

    /// The codes in a file. Throws [ExchangeException] where it cannot be read, or is no codebook.
    public static List<CodeLine> read(Path file) {
        if (!Files.isRegularFile(file)) { // a pipe may never end
            throw new ExchangeException("exchange.not-read", null, file.toString());
        }
        CsvCodec.Lines lines;
        try {
            lines = new CsvCodec(CsvOptions.DEFAULT).lines(file);
        } catch (CsvParseException | IOException e) {
            throw new ExchangeException("exchange.not-read", e, file.toString());
        }
        if (!lines.header().contains(PATH)) {
            throw new ExchangeException("exchange.no-codebook", null, file.toString());
        }
        return lines.rows().stream()
                .map(line -> new CodeLine(
                        line.getOrDefault(PATH, ""),
                        line.getOrDefault(COLOUR, ""),
                        line.getOrDefault(SHORTCUT, ""),
                        line.getOrDefault(DESCRIPTION, ""),
                        0))
                .filter(line -> !line.path().isBlank())
                .toList();
    }
}
