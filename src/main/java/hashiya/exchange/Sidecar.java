package hashiya.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;

/// The `.json` beside a table, which tells a program, or a colleague in ten years, how to read it.
///
/// @param program always `Hashiya`; by this a sidecar of ours is known
/// @param table `annotations` or `articles`
/// @param file the table's file name
/// @param filter which of the library's rows are in it; `none` while there is no way to choose
/// @param formulaGuard whether a leading apostrophe is a guard, to be taken off
/// @param counts of the rows, by the names under which the table counts them
/// @param sha256 of the table's bytes
record Sidecar(
        String program,
        String programVersion,
        int schemaVersion,
        String table,
        String file,
        String profile,
        String filter,
        String encoding,
        boolean byteOrderMark,
        String delimiter,
        String lineEnd,
        String valueSeparator,
        String offsetUnit,
        boolean formulaGuard,
        int rows,
        SortedMap<String, Integer> counts,
        String sha256) {

    private static final String PROGRAM = "Hashiya";
    static final String PROGRAM_VERSION = "0.1.0";
    private static final String NO_FILTER = "none";
    private static final String OFFSET_UNIT = "UTF-16 code units, end exclusive";

    /// In bytes; ours have less than a thousand.
    private static final int LONGEST = 1 << 16;

    private static final JsonMapper JSON =
            JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    /// Two spaces and `\n` on every platform, so that equal exports are equal bytes.
    private static final ObjectWriter PRETTY =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    static Sidecar of(
            Table<?> table, CsvOptions options, Path file, int rows, SortedMap<String, Integer> counts, String sha256) {
        return new Sidecar(
                PROGRAM,
                PROGRAM_VERSION,
                Table.SCHEMA_VERSION,
                table.name(),
                file.getFileName().toString(),
                table.profile().name().toLowerCase(Locale.ROOT),
                NO_FILTER,
                "UTF-8",
                options.byteOrderMark(),
                String.valueOf(options.delimiter().character()),
                "CRLF",
                SeveralValues.SEPARATOR,
                OFFSET_UNIT,
                options.formulaGuard(),
                rows,
                counts,
                sha256);
    }

    /// Where a table's sidecar lies: `marks.csv` has `marks.json`, and `marks.tsv` has `marks.tsv.json`.
    static Path beside(Path table) {
        String name = table.getFileName().toString();
        boolean csv = name.length() > 4 && name.regionMatches(true, name.length() - 4, ".csv", 0, 4);
        return table.resolveSibling((csv ? name.substring(0, name.length() - 4) : name) + ".json");
    }

    /// Whether `file` is a sidecar that an earlier export left, and may be replaced.
    static boolean isOurs(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            return false;
        }
        try {
            return JSON.readTree(Files.readAllBytes(file)).path("program").asText().equals(PROGRAM);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    byte[] bytes() throws IOException {
        return (PRETTY.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
