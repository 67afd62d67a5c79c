package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.article.Ids;
import hashiya.article.Trouble;
import hashiya.intake.Intake;
import hashiya.library.Backup;
import hashiya.library.Library;
import hashiya.suggest.Suggesting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Everything a person can do with one library.
public final class Desk implements AutoCloseable {
    private final Library library;
    private final Clock clock;
    private final Diary diary;
    private final Shelving shelving;
    private final Reading reading;
    private final Marking marking;
    private final Coding coding;
    private final Naming naming;
    private final Describing describing;
    private final Reviewing reviewing;
    private final Versioning versioning;
    private final Deciding deciding;
    private final Undoing undoing;
    private final Exporting exporting;
    private final Searching searching;
    private final Arranging arranging;
    private Runnable beforeClosing = () -> {};

    /// The desk of a person at a window.
    ///
    /// @param coder whose marks these are
    public Desk(Library library, Intake intake, Anchors anchors, Ids ids, Clock clock, String coder) {
        this(library, intake, anchors, ids, clock, new Author(coder, Author.Seat.WINDOW));
    }

    /// @param author whose acts these are
    public Desk(Library library, Intake intake, Anchors anchors, Ids ids, Clock clock, Author author) {
        this.library = library;
        this.clock = clock;
        var suggesting = new Suggesting();
        diary = new Diary(author, ids, clock);
        shelving = new Shelving(library, intake, anchors, diary);
        reading = new Reading(library, anchors);
        marking = new Marking(library, anchors, diary);
        coding = new Coding(library, diary);
        naming = new Naming(library, diary);
        describing = new Describing(library, diary);
        reviewing = new Reviewing(library, anchors);
        versioning = new Versioning(library, anchors, diary);
        deciding = new Deciding(library, anchors, diary, suggesting);
        undoing = new Undoing(library, diary);
        exporting = new Exporting(library, anchors, suggesting);
        searching = new Searching(library);
        arranging = new Arranging(library, diary);
    }

    public Shelving shelving() {
        return shelving;
    }

    public Reading reading() {
        return reading;
    }

    public Marking marking() {
        return marking;
    }

    public Coding coding() {
        return coding;
    }

    public Naming naming() {
        return naming;
    }

    public Describing describing() {
        return describing;
    }

    public Reviewing reviewing() {
        return reviewing;
    }

    public Versioning versioning() {
        return versioning;
    }

    public Deciding deciding() {
        return deciding;
    }

    public Undoing undoing() {
        return undoing;
    }

    public Exporting exporting() {
        return exporting;
    }

    public Searching searching() {
        return searching;
    }

    public Arranging arranging() {
        return arranging;
    }

    /// Whose marks these are.
    public String coder() {
        return diary.author().coder();
    }

    /// From now on acts are another person's: theirs is the name on marks, and theirs are the acts that undo takes back.
    public void giveTo(String coder) {
        diary.giveTo(coder);
    }

    /// The file the library lies in.
    public Path file() {
        return library.file();
    }

    /// Whether the library takes no writing, so that every act which would change it throws.
    public boolean isReadOnly() {
        return library.isReadOnly();
    }

    /// Where some trouble with this library is that it is damaged: the newest backup that can be read.
    public Optional<Backup> offer(Trouble trouble) {
        return new Keeping(clock).offer(file(), trouble);
    }

    /// Whether other programs have changed something since this was last asked.
    public boolean hasNews() {
        return library.hasNews();
    }

    /// Copies the library into a new file.
    public void backUp(Path file) {
        library.backUp(file);
    }

    /// Makes today's backup, unless there is one.
    public Optional<Backup> backUpDaily() {
        return library.backUpDaily(clock.instant());
    }

    /// Whether something was done here that the library keeps.
    public boolean hasWritten() {
        return library.hasWritten();
    }

    /// Gives what is to be done when the desk is closed, while the library is still open.
    public void beforeClosing(Runnable act) {
        beforeClosing = act;
    }

    @Override
    public void close() {
        try (library) {
            beforeClosing.run();
        }
    }
}
