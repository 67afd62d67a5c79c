package hashiya.arabic;

import hashiya.article.Span;

/// A folded text and the way back to the text it was folded from.
///
/// What folding dropped – tashkeel, tatweel, an invisible mark – goes with the letter before it, or, at the very start,
/// with the first one, so the original is covered without gaps.
public final class Folded {
    private final String text;
    private final int[] origins;
    private final Graphemes graphemes;
    private final int length;

    /// @param origins for each unit of `text` the offset in `original` of the character it came from
    Folded(String original, String text, int[] origins) {
        this.text = text;
        this.origins = origins;
        this.graphemes = Graphemes.of(original);
        this.length = original.length();
    }

    public String text() {
        return text;
    }

    /// The span of the original, in whole graphemes, that folded into `inFolded`; empty if that is.
    /// Throws [IndexOutOfBoundsException] where the folded text is shorter.
    public Span original(Span inFolded) {
        int start = origin(inFolded.start());
        if (inFolded.isEmpty()) {
            int caret = graphemes.before(start + 1);
            return new Span(caret, caret);
        }
        int end = inFolded.end();
        while (end < origins.length && origins[end] == origins[inFolded.end() - 1]) {
            end++;
        }
        return graphemes.snap(new Span(start, origin(end)));
    }

    private int origin(int offset) {
        if (offset == 0) {
            return 0;
        }
        return offset == origins.length ? length : origins[offset];
    }
}
