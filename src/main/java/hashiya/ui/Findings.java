package hashiya.ui;

import hashiya.article.Span;
import java.util.List;

/// What came of looking for words in an article.
///
/// @param words that were looked for; empty for none
/// @param hits where they stand, in text order
/// @param current which of them is looked at, from 0; -1 where there is none
record Findings(String words, List<Span> hits, int current) {
    static final Findings NOTHING = new Findings("", List.of(), -1);

    Findings {
        hits = List.copyOf(hits);
    }

    /// With the first hit at or after `offset` looked at; the first of all where none follows.
    static Findings from(String words, List<Span> hits, int offset) {
        var found = new Findings(words, hits, hits.isEmpty() ? -1 : 0);
        return hits.isEmpty() ? found : found.moved(found.firstFrom(offset));
    }

    /// Which hit is the first that starts at `offset` or later; their number where none does.
    int firstFrom(int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// With the hit looked at that stands so many further; from the last on to the first.
    Findings moved(int steps) {
        return hits.isEmpty() ? this : new Findings(words, hits, Math.floorMod(current + steps, hits.size()));
    }
}
