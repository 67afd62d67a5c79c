package hashiya.cli;

import hashiya.phrases.Phrases;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables an export has written.
///
/// @param articles `null` where that table was not asked for
record WrittenTables(WrittenTable annotations, @Nullable WrittenTable articles) implements Answer {

    @Override
    public List<String> lines(Phrases phrases) {
        return Stream.concat(Stream.of(annotations), Stream.ofNullable(articles))
                .flatMap(table -> table.lines(phrases).stream())
                .toList();
    }
}
