package hashiya.ui.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A paragraph the laws of the page are measured on.
///
/// @param group of paragraphs built alike, for which a result is reported
/// @param leftToRight the characters as they stand from left to right where all are on one line, each as it is stored;
///     empty where the table does not say
record Sample(String group, String paragraph, String leftToRight, String why) {
    private static final Path TABLE = Path.of("src/test/resources/hashiya/ui/reader/paragraphs.csv");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

    /// Those of our own table. What cannot be seen is written there as `\u200F`.
    static List<Sample> table() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            return rows.stream().map(Sample::of).toList();
        }
    }

    /// The lines of an article, which are news.
    static List<Sample> article(Path file) throws IOException {
        return lines(file, "news");
    }

    /// The lines of every file in a folder; each file is a group.
    static List<Sample> folder(Path folder) throws IOException {
        var samples = new ArrayList<Sample>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                samples.addAll(lines(file, file.getFileName().toString()));
            }
        }
        return samples;
    }

    private static List<Sample> lines(Path file, String group) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.replace("\uFEFF", ""))
                .filter(line -> !line.isBlank())
                .map(line -> new Sample(group, line, "", file.getFileName().toString()))
                .toList();
    }

    private static Sample of(NamedCsvRecord row) {
        return new Sample(
                row.getField("group"), unescaped(row.getField("paragraph")), unescaped(row.getField("left to right")), row.getField("why"));
    }

    /// What a cell of a table means: `\u200F` is that character, `⏎` begins a new paragraph.
    static String unescaped(String cell) {
        return ESCAPED.matcher(cell.replace('⏎', '\n')).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
