package hashiya.desk;

import hashiya.article.Ids;
import hashiya.library.Entry;
import java.time.Clock;

/// Writes the lines of the journal for one author.
record Diary(Author author, Ids ids, Clock clock) {
    Entry line(Deed deed) {
        return new Entry(ids.next(), deed.word(), author.name(), clock.instant());
    }
}
