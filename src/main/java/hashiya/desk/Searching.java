package hashiya.desk;

import hashiya.library.Found;
import hashiya.library.Library;
import hashiya.search.Filters;
import hashiya.search.Query;
import java.util.List;

/// Looks for articles and marks by their words.
public final class Searching {
    private final Library library;

    Searching(Library library) {
        this.library = library;
    }

    /// What answers, the best first; articles that came lately are looked through even where the index lags behind.
    ///
    /// @param limit how many at most
    public List<Found> find(Query query, Filters filters, int limit) {
        return library.search(query, filters, limit);
    }

    /// Brings the index up to date for some of what has changed, and says whether there is more to do. To be called again
    /// and again, away from the window.
    public boolean catchUp() {
        return library.bringIndexUp() > 0;
    }

    /// Brings the index up to date for what came last.
    ///
    /// @param articles how many have come
    public void catchUp(int articles) {
        int done = 0;
        int more;
        do {
            more = library.bringIndexUp();
            done += more;
        } while (more > 0 && done < articles);
    }

    /// Brings the index up to date for all that has changed; in a large library that was never searched it takes minutes.
    public void catchUpWholly() {
        boolean more;
        do {
            more = catchUp();
        } while (more);
    }

    /// How many articles and marks the index does not know as they are now.
    public int left() {
        return library.leftToIndex();
    }
}
