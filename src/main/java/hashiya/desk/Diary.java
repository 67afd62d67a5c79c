package hashiya.desk;

import hashiya.article.Ids;
import hashiya.library.Entry;
import java.time.Clock;

/// Writes the lines of the journal for whoever sits at the desk.
final class Diary {
    private final Ids ids;
    private final Clock clock;
    private volatile Author author;

    Diary(Author author, Ids ids, Clock clock) {
        this.author = author;
        this.ids = ids;
        this.clock = clock;
    }

    Author author() {
        return author;
    }

    Ids ids() {
        return ids;
    }

    Clock clock() {
        return clock;
    }

    /// Gives the desk to someone else in the same seat.
    void giveTo(String coder) {
        author = new Author(coder, author.seat());
    }

    Entry line(Deed deed) {
        return line(new Act(deed, ""));
    }

    Entry line(Act act) {
        return new Entry(ids.next(), act.word(), author.name(), clock.instant());
    }
}
