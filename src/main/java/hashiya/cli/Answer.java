package hashiya.cli;

import hashiya.phrases.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a command has to tell: to a person in lines, to a program as a JSON object of the record's components.
interface Answer {
    List<String> lines(Phrases phrases);

    /// Cells with tabs between them. A cell keeps to its place: what would break the line or move the cursor is a space.
    static String line(Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.toString().replaceAll("[\\p{Cc}\\x{2028}\\x{2029}]", " "))
                .collect(Collectors.joining("\t"));
    }
}
