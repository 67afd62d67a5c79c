package hashiya.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Turns rows into the bytes of a CSV table and back.
final class CsvCodec {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvOptions options;

    CsvCodec(CsvOptions options) {
        this.options = options;
    }

    /// Writes all rows, header first, and leaves the stream open.
    <T> Contents write(Table<T> table, Rows<T> rows, OutputStream target) throws IOException {
        // A strict encoder: half a surrogate pair is an error and not a question mark.
        var characters = new OutputStreamWriter(target, StandardCharsets.UTF_8.newEncoder());
        if (options.byteOrderMark()) {
            characters.write(BYTE_ORDER_MARK);
        }
        // Flushed below and never closed: the stream is the caller's.
        @SuppressWarnings("resource")
        var csv = CsvWriter.builder()
                .fieldSeparator(options.delimiter().character())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(characters);
        UnaryOperator<String> guard = options.formulaGuard() ? FormulaGuard::guard : UnaryOperator.identity();
        var taker = new Contents.Taker();
        Consumer<List<String>> line = cells -> {
            taker.take(cells);
            csv.writeRecord(cells.stream().map(guard).toList());
        };
        try {
            line.accept(table.header());
            rows.forEach(row -> line.accept(table.cells(row)));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return taker.contents();
    }

    /// What a table of this kind says when it is read. Throws [CsvParseException] where it is no table.
    Contents read(Path file) throws IOException {
        UnaryOperator<String> unguard = options.formulaGuard() ? FormulaGuard::unguard : UnaryOperator.identity();
        var taker = new Contents.Taker();
        try (var records = reader(file)) {
            for (CsvRecord record : records) {
                taker.take(record.getFields().stream().map(unguard).toList());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return taker.contents();
    }

    /// A table of anybody's making.
    ///
    /// @param header the names of its columns; none where the file is empty
    /// @param rows their cells by these names; a row that ends early lacks the rest
    record Lines(List<String> header, List<Map<String, String>> rows) {}

    /// What a table says by the names in its header. Throws [CsvParseException] where it is no table.
    Lines lines(Path file) throws IOException {
        UnaryOperator<String> unguard = options.formulaGuard() ? FormulaGuard::unguard : UnaryOperator.identity();
        try (var reader = CsvReader.builder()
                .fieldSeparator(options.delimiter().character())
                .detectBomHeader(options.byteOrderMark())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            var records = reader.iterator();
            var header = records.hasNext() ? records.next().getFields().stream().map(String::strip).toList() : List.<String>of();
            var rows = new ArrayList<Map<String, String>>();
            while (records.hasNext()) {
                var cells = records.next().getFields();
                var row = new HashMap<String, String>();
                for (int column = 0; column < Math.min(cells.size(), header.size()); column++) {
                    row.put(header.get(column), unguard.apply(cells.get(column)));
                }
                rows.add(row);
            }
            return new Lines(header, rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CsvReader<CsvRecord> reader(Path file) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(options.delimiter().character())
                .detectBomHeader(options.byteOrderMark())
                .ofCsvRecord(file);
    }
}
