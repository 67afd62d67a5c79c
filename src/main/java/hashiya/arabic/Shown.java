package hashiya.arabic;

import hashiya.article.Span;
import java.util.Arrays;

/// One paragraph as a reader wants to see it, and the way between what is shown and what is stored.
///
/// Digits may have another shape and tashkeel be hidden; invisible characters that say nothing where they stand are left
/// out, and what ends a line inside a paragraph is a space. Whatever is shown stands in the order of the stored text, every stored grapheme that can be seen shows something,
/// and none is taken apart: a caret between graphemes of the one is between graphemes of the other.
///
/// ```java
/// var shown = Shown.of("كِتاب", RIGHT_TO_LEFT, Digits.AS_WRITTEN, Tashkeel.HIDDEN);   // كتاب
/// shown.stored(1);   // 2: behind the kasra
/// ```
public final class Shown {
    private final String text;
    private final int[] origins;
    private final int length;

    /// @param origins for each unit of `text` the offset of its own in the stored paragraph; they rise
    /// @param length of the stored paragraph
    private Shown(String text, int[] origins, int length) {
        this.text = text;
        this.origins = origins;
        this.length = length;
    }

    /// The paragraph just as it is stored.
    public static Shown asStored(String paragraph) {
        return new Shown(paragraph, new int[0], paragraph.length());
    }

    /// The paragraph with its digits and tashkeel as a reader chose.
    ///
    /// @param base the way the paragraph runs; no choice of digits changes the order in it
    public static Shown of(String paragraph, Direction base, Digits digits, Tashkeel tashkeel) {
        String spaced = LineEnds.asSpaces(paragraph);
        String text = digits == Digits.AS_WRITTEN ? spaced : new DigitShapes(spaced, digits, base).text();
        boolean bare = tashkeel == Tashkeel.HIDDEN && Tashkeel.hasAny(text);
        return bare || Unseen.hasAny(text) ? without(bare, text) : asStored(text);
    }

    /// @param tashkeel whether that is left out, too
    private static Shown without(boolean tashkeel, String text) {
        var kept = new StringBuilder(text.length());
        int[] origins = new int[text.length()];
        var graphemes = Graphemes.of(text);
        for (int start = 0; start < text.length(); start = graphemes.after(start)) {
            int end = graphemes.after(start);
            boolean bare = tashkeel && Tashkeel.carries(text.codePointAt(start));
            for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
                if (!(bare && Tashkeel.isMark(text.codePointAt(i))) && !Unseen.is(text, i)) {
                    origins[kept.length()] = i;
                    kept.append(text.charAt(i));
                    if (Character.charCount(text.codePointAt(i)) == 2) {
                        origins[kept.length()] = i + 1;
                        kept.append(text.charAt(i + 1));
                    }
                }
            }
        }
        return new Shown(kept.toString(), Arrays.copyOf(origins, kept.length()), text.length());
    }

    /// What is drawn.
    public String text() {
        return text;
    }

    /// Where a stored offset stands in what is shown; behind its letter where it is that of a hidden mark.
    public int shown(int stored) {
        if (isWhole()) {
            return stored;
        }
        int found = Arrays.binarySearch(origins, stored);
        return found >= 0 ? found : -found - 1;
    }

    /// The stored offset of what is shown at `shown`; the end where that is.
    /// Throws [IndexOutOfBoundsException] beyond it.
    public int stored(int shown) {
        if (isWhole()) {
            return shown;
        }
        return shown == origins.length ? length : origins[shown];
    }

    /// The part of what is shown that a stored stretch is seen as; empty where all of it is hidden.
    public Span shown(Span stored) {
        return new Span(shown(stored.start()), shown(stored.end()));
    }

    /// The stored stretch that a part of what is shown stands for, hidden marks included.
    public Span stored(Span shown) {
        return new Span(stored(shown.start()), stored(shown.end()));
    }

    private boolean isWhole() {
        return text.length() == length;
    }
}
