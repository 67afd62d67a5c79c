package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Code;
import hashiya.desk.Details;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A mark or a code in the arguments of a sentence: a mark's kind, its words, whether it has a note, codes and a
/// speaker, each followed by it, and its truth; a code's path, whether it has a key, and the key, whether it has a description, and the description.
final class Told {
    private static final String BETWEEN = " · ";

    private Told() {}

    static List<Object> of(Annotation mark) {
        String codes = mark.codes().stream().map(Code::path).collect(Collectors.joining("، "));
        var speaker = mark.attribution().speaker();
        String name = speaker == null ? "" : speaker.name();
        return List.of(
                mark.kind(), mark.anchor().exact(), !mark.note().isEmpty(), mark.note(),
                !codes.isEmpty(), codes, !name.isEmpty(), name, mark.verdict().truth());
    }

    static List<Object> both(Annotation theirs, Annotation mine) {
        return both(of(theirs), of(mine));
    }

    static List<Object> of(Code code) {
        return List.of(
                code.path(), !code.shortcut().isEmpty(), code.shortcut(), !code.description().isEmpty(), code.description());
    }

    static List<Object> both(Code theirs, Code mine) {
        return both(of(theirs), of(mine));
    }

    /// What two people say differently of an article: the other's words, and mine.
    static List<Object> differing(Details theirs, Details mine) {
        var pairs = Stream.of(
                        List.of(theirs.title(), mine.title()),
                        List.of(theirs.outlet(), mine.outlet()),
                        List.of(theirs.byline(), mine.byline()),
                        List.of(theirs.published(), mine.published()),
                        List.of(theirs.url(), mine.url()),
                        List.of(theirs.language(), mine.language()))
                .filter(pair -> !pair.getFirst().equals(pair.getLast()))
                .toList();
        return List.of(
                pairs.stream().map(List::getFirst).map(Told::orNothing).collect(Collectors.joining(BETWEEN)),
                pairs.stream().map(List::getLast).map(Told::orNothing).collect(Collectors.joining(BETWEEN)));
    }

    private static String orNothing(String words) {
        return words.isBlank() ? "–" : words.strip();
    }

    private static List<Object> both(List<Object> theirs, List<Object> mine) {
        return Stream.concat(theirs.stream(), mine.stream()).toList();
    }
}
