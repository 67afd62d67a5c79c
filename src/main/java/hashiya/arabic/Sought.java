package hashiya.arabic;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Words somebody looks for, and which differences in spelling they overlook.
///
/// ```java
/// new Sought("كتاب", Set.of(Fold.TASHKEEL)).in("هذا كِتَابٌ", () -> false)   // [4..11]
/// ```
public final class Sought {
    private final String folded;
    private final Spelling spelling;
    private final String spelled;
    private final boolean overlooksAll;
    private final boolean tatweelCounts;

    public Sought(String words, Set<Fold> overlooked) {
        folded = Folding.FOR_SEARCH.folded(words);
        spelling = new Spelling(overlooked);
        spelled = spelling.of(words);
        overlooksAll = overlooked.containsAll(EnumSet.allOf(Fold.class));
        tatweelCounts = !overlooked.contains(Fold.TATWEEL);
    }

    /// Where they stand in a text, in whole graphemes and in order, none inside another; never across a newline.
    ///
    /// What folding drops – tashkeel, tatweel – goes with the letter before it, unless it counts.
    ///
    /// @param givenUp asked at each newline; once it says so the search ends, and what comes back is of no use
    public List<Span> in(String text, BooleanSupplier givenUp) {
        var found = new ArrayList<Span>();
        if (!folded.isBlank()) {
            for (int start = 0; start <= text.length() && !givenUp.getAsBoolean(); ) {
                int newline = text.indexOf('\n', start);
                int end = newline < 0 ? text.length() : newline;
                search(text.substring(start, end), start, found);
                start = end + 1;
            }
        }
        return List.copyOf(found);
    }

    private void search(String line, int lineStart, List<Span> found) {
        var foldedLine = Folding.FOR_SEARCH.fold(line);
        int reached = 0;
        int at = foldedLine.text().indexOf(folded);
        while (at >= 0) {
            var hit = withoutTatweel(line, foldedLine.original(new Span(at, at + folded.length())));
            boolean isOne = hit.start() >= reached && isSpelled(hit.in(line));
            if (isOne) {
                found.add(hit.shiftedBy(lineStart));
                reached = hit.end();
            }
            at = foldedLine.text().indexOf(folded, isOne ? at + folded.length() : at + 1);
        }
    }

    private boolean isSpelled(String words) {
        return overlooksAll || spelling.of(words).equals(spelled);
    }

    private Span withoutTatweel(String line, Span hit) {
        int end = hit.end();
        while (tatweelCounts && !spelled.endsWith("ـ") && end > hit.start() && line.charAt(end - 1) == 'ـ') {
            end--;
        }
        return new Span(hit.start(), end);
    }
}
