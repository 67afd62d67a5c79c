package hashiya.desk;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.library.Entry;
import hashiya.library.Library;
import hashiya.library.Turned;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes a person's acts back, and does them again: all they did in this library, today or before.
public final class Undoing {
    private final Library library;
    private final Diary diary;

    Undoing(Library library, Diary diary) {
        this.library = library;
        this.diary = diary;
    }

    /// What [#undo] would take back; nothing if there is none left.
    public Optional<Act> undoable() {
        return library.undoable(diary.author().name()).map(Undoing::act);
    }

    /// What [#redo] would do again; nothing if there is none left.
    public Optional<Act> redoable() {
        return library.redoable(diary.author().name()).map(Undoing::act);
    }

    /// Takes the last act back.
    public Undone undo() {
        return told(library.undo(diary.author().name()));
    }

    /// Does again what was last taken back.
    public Undone redo() {
        return told(library.redo(diary.author().name()));
    }

    private static Undone told(Turned turned) {
        return switch (turned) {
            case Turned.Nothing() -> new Undone.Nothing();
            case Turned.Overtaken(Entry entry, List<Annotation> marks) -> new Undone.Overtaken(act(entry), marks);
            case Turned.Done(Entry entry, List<Turned.Turn<Article>> articles, List<Turned.Turn<Annotation>> marks) ->
                new Undone.Done(
                        act(entry),
                        Stream.concat(
                                        articles.stream().flatMap(Undoing::ofArticle),
                                        marks.stream().flatMap(Undoing::ofMark))
                                .toList());
        };
    }

    private static Stream<Change> ofArticle(Turned.Turn<Article> turn) {
        return turn.after().isPresent()
                ? turn.after().map(Change.Renewed::new).map(Change.class::cast).stream()
                : turn.before().map(Change.Removed::new).map(Change.class::cast).stream();
    }

    private static Stream<Change> ofMark(Turned.Turn<Annotation> turn) {
        if (turn.before().isPresent() && turn.after().isPresent()) {
            return Stream.of(new Change.Changed(turn.before().get(), turn.after().get()));
        }
        return Stream.concat(
                turn.before().map(Change.Unmarked::new).stream(), turn.after().map(Change.Marked::new).stream());
    }

    private static Act act(Entry entry) {
        return Act.of(entry.name());
    }
}
