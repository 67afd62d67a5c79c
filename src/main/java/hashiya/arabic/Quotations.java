package hashiya.arabic;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What stands between quotation marks or brackets in one line.
///
/// Whichever mark of a pair comes first opens it, because Arabic texts turn their marks both ways: «…» and »…«, “…” and
/// ”…“. Straight marks open and close in turn. A mark that is never closed opens nothing.
final class Quotations {
    private static final List<String> PAIRS = List.of("«»", "“”", "‹›", "\"\"", "()", "[]");

    private final List<Span> outermost = new ArrayList<>();

    Quotations(String line) {
        var all = new ArrayList<Span>();
        PAIRS.forEach(pair -> collect(line, pair, all));
        Collections.sort(all);
        int reached = 0;
        for (var quotation : all) {
            if (quotation.start() >= reached) {
                outermost.add(quotation);
                reached = quotation.end();
            }
        }
    }

    /// The outermost quotation, with both its marks, that holds `offset` between them.
    Optional<Span> around(int offset) {
        return outermost.stream()
                .filter(quotation -> quotation.start() < offset && offset < quotation.end() - 1)
                .findFirst();
    }

    /// Whether a boundary at `offset` would part a quotation, its marks among it.
    boolean isCutAt(int offset) {
        return outermost.stream().anyMatch(quotation -> quotation.start() < offset && offset < quotation.end());
    }

    /// Whether a quotation ends with the mark at `offset`.
    boolean closesAt(int offset) {
        return outermost.stream().anyMatch(quotation -> quotation.end() - 1 == offset);
    }

    /// Those of one pair that no other of the same pair holds.
    private static void collect(String line, String pair, List<Span> found) {
        char opening = pair.charAt(0);
        char closing = pair.charAt(1);
        int one = line.indexOf(opening);
        int other = line.indexOf(closing);
        if (other >= 0 && other < one && "«“‹".indexOf(opening) >= 0) {
            opening = pair.charAt(1);
            closing = pair.charAt(0);
        }
        int depth = 0;
        int start = -1;
        for (int i = 0; i < line.length(); i++) {
            char mark = line.charAt(i);
            if (mark == closing && depth > 0) {
                depth--;
                if (depth == 0) {
                    found.add(new Span(start, i + 1));
                }
            } else if (mark == opening) {
                start = depth == 0 ? i : start;
                depth++;
            }
        }
    }
}
