package hashiya.arabic;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hashiya.article.Span;
import java.util.BitSet;

/// What a reader takes for one character – a letter with its tashkeel, an emoji with its skin – in one text.
///
/// The boundaries are those of extended grapheme clusters (UAX #29), found once; asking is quick and safe from any thread.
///
/// ```java
/// Graphemes.of("كِتاب").after(0)   // 2: the kaf and its kasra
/// ```
public final class Graphemes {
    private final BitSet boundaries;
    private final int length;

    private Graphemes(BitSet boundaries, int length) {
        this.boundaries = boundaries;
        this.length = length;
    }

    public static Graphemes of(String text) {
        var boundaries = new BitSet(text.length() + 1);
        var characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        for (int offset = characters.first(); offset != BreakIterator.DONE; offset = characters.next()) {
            boundaries.set(offset);
        }
        return new Graphemes(boundaries, text.length());
    }

    /// The next boundary after `offset`; the end of the text where there is none.
    public int after(int offset) {
        return offset >= length ? length : boundaries.nextSetBit(Math.max(offset, -1) + 1);
    }

    /// The last boundary before `offset`; the start of the text where there is none.
    public int before(int offset) {
        return offset <= 0 ? 0 : boundaries.previousSetBit(Math.min(offset, length + 1) - 1);
    }

    /// Whether a caret may stand at `offset`; never outside the text.
    public boolean isBoundary(int offset) {
        return offset >= 0 && boundaries.get(offset);
    }

    /// The smallest span of whole graphemes that covers `span`. An empty span inside a grapheme becomes that grapheme;
    /// what lies past the end of the text is cut off.
    public Span snap(Span span) {
        int start = before(span.start() + 1);
        int end = isBoundary(span.end()) ? span.end() : after(span.end());
        return new Span(start, end);
    }
}
