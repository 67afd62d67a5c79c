package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hashiya.article.Span;

/// The words of a text: what a double click takes, and where Ctrl with an arrow goes.
///
/// They are those of UAX #29, but for one thing: it keeps `دولار.وقال` together for the sake of `bbc.com`. A full stop,
/// colon or quotation mark between two Arabic letters has lost its space, so the words part there.
public final class Words {
    private static final ULocale ARABIC = new ULocale("ar");
    private static final String STOPS = ".:'‘’";

    private Words() {}

    /// What stands around the character at `offset`: a word with its marks, without the punctuation beside it; or a run of
    /// white space within the line; or a punctuation mark, together with its repetitions (`...`).
    ///
    /// At the end of the text it is what stands last. Never empty unless the text is.
    public static Span at(String text, int offset) {
        if (text.isEmpty()) {
            return new Span(0, 0);
        }
        int inside = Math.clamp(offset, 0, text.length() - 1);
        var words = BreakIterator.getWordInstance(ARABIC);
        words.setText(text);
        int end = words.following(inside);
        var found = new Span(words.previous(), end);
        return isWord(text, found.start()) ? partedWord(text, found, inside) : run(text, found, words);
    }

    /// Where the next word starts after `offset`; the end of the text where there is none.
    public static int after(String text, int offset) {
        int next = Math.max(offset, 0);
        do {
            next = at(text, next).end();
        } while (next < text.length() && !isWord(text, next));
        return next;
    }

    /// Where the word before `offset` starts, or this one where `offset` is inside it; 0 where there is none.
    public static int before(String text, int offset) {
        int previous = Math.min(offset, text.length());
        do {
            previous = at(text, previous - 1).start();
        } while (previous > 0 && !isWord(text, previous));
        return previous;
    }

    private static boolean isWord(String text, int offset) {
        return UCharacter.isLetterOrDigit(text.codePointAt(offset));
    }

    private static Span partedWord(String text, Span word, int inside) {
        if (parts(text, inside, word)) {
            return new Span(inside, inside + 1);
        }
        int start = inside;
        while (start > word.start() && !parts(text, start - 1, word)) {
            start--;
        }
        int end = inside + 1;
        while (end < word.end() && !parts(text, end, word)) {
            end++;
        }
        return new Span(start, end);
    }

    /// Whether the character at `offset` is a stop between two Arabic letters, of which the first may carry marks.
    private static boolean parts(String text, int offset, Span word) {
        char mark = text.charAt(offset);
        return STOPS.indexOf(mark) >= 0
                && word.start() < offset
                && offset + 1 < word.end()
                && isArabic(text.codePointBefore(offset))
                && isArabic(text.codePointAt(offset + 1))
                && UCharacter.isLetter(text.codePointAt(offset + 1));
    }

    private static boolean isArabic(int codePoint) {
        return UScript.hasScript(codePoint, UScript.ARABIC);
    }

    private static Span run(String text, Span found, BreakIterator segments) {
        int end = found.end();
        int next = segments.following(end);
        while (next != BreakIterator.DONE && isAlike(text, found, new Span(end, next))) {
            end = next;
            next = segments.next();
        }
        int start = found.start();
        int previous = segments.preceding(start);
        while (previous != BreakIterator.DONE && isAlike(text, found, new Span(previous, start))) {
            start = previous;
            previous = segments.previous();
        }
        return new Span(start, end);
    }

    private static boolean isAlike(String text, Span one, Span other) {
        String mark = one.in(text);
        return isSpace(mark) ? isSpace(other.in(text)) : !mark.equals("\n") && mark.equals(other.in(text));
    }

    private static boolean isSpace(String segment) {
        return segment.charAt(0) != '\n' && UCharacter.isUWhiteSpace(segment.codePointAt(0));
    }
}
