package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hashiya.article.Span;

/// The sentences of a text: what a triple click takes.
///
/// They are those of UAX #29, within one line, but for one thing: a full stop after a single letter shortens a title or
/// a name (`د. أحمد`, `أ.د. علي`, `أ.ف.ب`) and ends nothing – unless a number stands before it (`عام 2023م.`).
public final class Sentences {
    private static final ULocale ARABIC = new ULocale("ar");

    private Sentences() {}

    /// The sentence the character at `offset` belongs to, with its closing marks and without the white space around it.
    ///
    /// White space between two sentences belongs to the first; a newline always ends one; at the end of a line it is the
    /// line's last sentence. Empty where the line holds nothing but white space.
    public static Span at(String text, int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        var line = lineAround(text, inside);
        if (line.isEmpty()) {
            return line;
        }
        String words = line.in(text);
        var sentences = BreakIterator.getSentenceInstance(ARABIC);
        sentences.setText(words);

        int start = 0;
        int end = sentences.next();
        while (end < words.length() && (end <= inside - line.start() || isShortened(words, end))) {
            start = isShortened(words, end) ? start : end;
            end = sentences.next();
        }
        return trimmed(words, new Span(start, end)).shiftedBy(line.start());
    }

    private static Span lineAround(String text, int offset) {
        int newline = text.indexOf('\n', offset);
        return new Span(text.lastIndexOf('\n', offset - 1) + 1, newline < 0 ? text.length() : newline);
    }

    /// Whether what stands before `boundary` is one letter and its full stop.
    private static boolean isShortened(String words, int boundary) {
        String before = words.substring(0, boundary).stripTrailing();
        int letter = before.length() - 2;
        return before.endsWith(".")
                && letter >= 0
                && UCharacter.isLetter(before.charAt(letter))
                && (letter == 0 || !UCharacter.isLetterOrDigit(before.charAt(letter - 1)));
    }

    private static Span trimmed(String words, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && UCharacter.isUWhiteSpace(words.charAt(start))) {
            start++;
        }
        while (end > start && UCharacter.isUWhiteSpace(words.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
