package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hashiya.article.Span;

/// What a reader takes for one character – a letter with its tashkeel, an emoji with its skin – in one text.
///
/// The boundaries are those of extended grapheme clusters (UAX #29), and before every space: what Unicode prepends to a
/// number, as ۝ is, takes no space with it where no number follows. They are looked for where they are asked for, in well
/// under a microsecond, so having the graphemes of a long text costs nothing. Safe from any thread.
///
/// ```java
/// Graphemes.of("كِتاب").after(0)   // 2: the kaf and its kasra
/// ```
public final class Graphemes {
    private final BreakIterator boundaries = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final String text;
    private final int length;

    private Graphemes(String text) {
        this.text = text;
        boundaries.setText(text);
        length = text.length();
    }

    public static Graphemes of(String text) {
        return new Graphemes(text);
    }

    /// The next boundary after `offset`; the end of the text where there is none.
    public synchronized int after(int offset) {
        if (offset < 0) {
            return 0;
        }
        if (offset >= length) {
            return length;
        }
        int next = boundaries.following(offset);
        for (int between = offset + 1; between < next; between++) {
            if (isParted(between)) {
                return between;
            }
        }
        return next;
    }

    /// The last boundary before `offset`; the start of the text where there is none.
    public synchronized int before(int offset) {
        if (offset > length) {
            return length;
        }
        if (offset <= 0) {
            return 0;
        }
        int last = boundaries.preceding(offset);
        for (int between = offset - 1; between > last; between--) {
            if (isParted(between)) {
                return between;
            }
        }
        return last;
    }

    /// Whether a caret may stand at `offset`; never outside the text.
    public synchronized boolean isBoundary(int offset) {
        return offset >= 0 && offset <= length && (boundaries.isBoundary(offset) || isParted(offset));
    }

    /// Whether a space stands here that Unicode would join to what is prepended to it.
    private boolean isParted(int offset) {
        return offset > 0
                && offset < length
                && Character.isSpaceChar(text.charAt(offset))
                && UCharacter.getIntPropertyValue(text.codePointBefore(offset), UProperty.GRAPHEME_CLUSTER_BREAK)
                        == UCharacter.GraphemeClusterBreak.PREPEND;
    }

    /// The smallest span of whole graphemes that covers `span`. An empty span inside a grapheme becomes that grapheme;
    /// what lies past the end of the text is cut off.
    public Span snap(Span span) {
        int start = isBetweenPlain(span.start()) ? span.start() : before(span.start() + 1);
        int end = isBetweenPlain(span.end()) || isBoundary(span.end()) ? span.end() : after(span.end());
        return new Span(start, end);
    }

    /// Whether two characters meet here that never belong together: the quick answer for most places of an Arabic text.
    private boolean isBetweenPlain(int offset) {
        return offset > 0 && offset < length && isPlain(text.charAt(offset - 1)) && isPlain(text.charAt(offset));
    }

    /// The letters of Arabic without its marks, and what is printable in ASCII.
    private static boolean isPlain(char unit) {
        return (unit >= 'ء' && unit <= 'ي') || (unit >= ' ' && unit <= '~');
    }
}
