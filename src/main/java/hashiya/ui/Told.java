package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Code;
import java.util.List;
import java.util.stream.Stream;

/// A mark or a code in the arguments of a sentence: a mark's kind, its words, whether it has a note, and the note; a code's
/// path, whether it has a key, and the key, whether it has a description, and the description.
final class Told {
    private Told() {}

    static List<Object> of(Annotation mark) {
        return List.of(mark.kind(), mark.anchor().exact(), !mark.note().isEmpty(), mark.note());
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

    private static List<Object> both(List<Object> theirs, List<Object> mine) {
        return Stream.concat(theirs.stream(), mine.stream()).toList();
    }
}
