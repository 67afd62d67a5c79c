package hashiya.arabic;

import hashiya.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A stretch of an article that may read differently from what is stored.
///
/// There may be a good reason for it: an old web page, a keyboard of another language. A reader who quotes the words should know.
public record Pitfall(Kind kind, Span span) {
    /// What it is about the stretch.
    public enum Kind {
        /// Its characters are put in an order of their own (LRO, RLO): `123` may stand as `321`.
        OVERRIDE,
        /// It is laid out as if it stood in a line of the other direction (LRE, RLE).
        EMBEDDING,
        /// It is set apart from what is around it, but its end is missing (LRI, RLI, FSI), so the whole line is.
        UNCLOSED_ISOLATE,
        /// A word that looks like another one: letters of another script between those of its own (UTS #39), or a Persian
        /// ya or kaf in a word that the article writes with the Arabic one elsewhere.
        LOOK_ALIKE;

        /// Whether it is made by invisible controls.
        public boolean isControl() {
            return this != LOOK_ALIKE;
        }
    }

    /// All that are in a text, in its order. Takes time in proportion to the text.
    public static List<Pitfall> in(String text) {
        return Stream.concat(Steering.in(text).stream(), new LookAlikes(text).found().stream())
                .sorted(Comparator.comparing(Pitfall::span))
                .toList();
    }
}
