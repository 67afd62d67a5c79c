package hashiya.search;

import hashiya.article.Span;
import java.util.List;

/// A piece of a text that shows why it was found.
///
/// @param words the piece, its line breaks spaces; `…` where it is cut
/// @param hits in it, in offsets of `words`
public record Snippet(String words, List<Span> hits) {
    private static final int LONGEST = 160;
    private static final int BEFORE = 40;

    public Snippet {
        hits = List.copyOf(hits);
    }

    /// All of a text that is short, such as a title.
    public static Snippet whole(String text, List<Span> hits) {
        return new Snippet(text.replace('\n', ' '), hits);
    }

    /// The piece with the most hits; the beginning where there are none.
    ///
    /// @param hits in text order, in offsets of `text`
    public static Snippet of(String text, List<Span> hits) {
        var around = around(text, densest(hits));
        String before = around.start() > 0 ? "…" : "";
        String after = around.end() < text.length() ? "…" : "";
        String piece = before + around.in(text).replace('\n', ' ') + after;
        var inside = hits.stream()
                .filter(hit -> around.start() <= hit.start() && hit.end() <= around.end())
                .map(hit -> new Span(hit.start() - around.start(), hit.end() - around.start()).shiftedBy(before.length()))
                .toList();
        return new Snippet(piece, inside);
    }

    /// The offset of the hit after which the most others follow within a snippet.
    private static int densest(List<Span> hits) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int first = 0; first < hits.size(); first++) {
            while (end < hits.size() && hits.get(end).end() <= hits.get(first).start() + LONGEST - BEFORE) {
                end++;
            }
            if (end - first > most) {
                most = end - first;
                best = hits.get(first).start();
            }
        }
        return best;
    }

    /// The stretch to show, which begins and ends between words where there is such a place nearby.
    private static Span around(String text, int offset) {
        int start = Math.max(0, offset - BEFORE);
        while (start > 0 && start < offset && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        int end = Math.min(text.length(), start + LONGEST);
        int word = end;
        while (word > offset && word < text.length() && !Character.isWhitespace(text.charAt(word))) {
            word--;
        }
        return new Span(start, word > start ? word : end);
    }
}
