package hashiya.ui;

import hashiya.article.Annotation;
import java.util.List;
import java.util.stream.Stream;

/// A mark in the arguments of a sentence: its kind, its words, whether it has a note, and the note.
final class Told {
    private Told() {}

    static List<Object> of(Annotation mark) {
        return List.of(mark.kind(), mark.anchor().exact(), !mark.note().isEmpty(), mark.note());
    }

    static List<Object> both(Annotation theirs, Annotation mine) {
        return Stream.concat(of(theirs).stream(), of(mine).stream()).toList();
    }
}
