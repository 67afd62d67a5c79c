package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hashiya.article.Span;

/// The sentences of a text: what a triple click takes.
///
/// They are those of UAX #29, within one line, but for two things:
///
/// - A full stop after a single letter shortens a title or a name (`د. أحمد`, `أ.د. علي`, `أ.ف.ب`) and ends nothing –
///   unless a number stands before it (`عام 2023م.`).
/// - What ends inside quotation marks or brackets does not end the sentence around them: `سأل «هل نذهب؟» ثم خرج.` is
///   one. Only a full stop just before the closing mark ends both. Several sentences inside one quotation are
///   sentences of their own there, without its marks.
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
        return within(line.in(text), inside - line.start()).shiftedBy(line.start());
    }

    /// Where the sentence after the one at `offset` starts; the end of the text where there is none.
    public static int after(String text, int offset) {
        int end = at(text, offset).end();
        int next = Math.max(end, offset);
        while (next < text.length() && UCharacter.isUWhiteSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /// Where the sentence before `offset` starts, or this one where `offset` is inside it; 0 where there is none.
    public static int before(String text, int offset) {
        int previous = Math.min(offset, text.length());
        while (previous > 0 && UCharacter.isUWhiteSpace(text.charAt(previous - 1))) {
            previous--;
        }
        return previous == 0 ? 0 : at(text, previous - 1).start();
    }

    private static Span within(String line, int offset) {
        var quotations = new Quotations(line);
        var quotation = quotations.around(offset);
        if (quotation.isPresent()) {
            var inside = new Span(quotation.get().start() + 1, quotation.get().end() - 1);
            String words = inside.in(line);
            if (hasSeveral(words)) {
                return within(words, offset - inside.start()).shiftedBy(inside.start());
            }
        }
        return trimmed(line, around(line, offset, quotations));
    }

    private static boolean hasSeveral(String words) {
        var first = around(words, 0, new Quotations(words));
        return !new Span(first.end(), words.length()).in(words).isBlank() && !first.in(words).isBlank();
    }

    /// The sentence around `offset` with the white space after it.
    private static Span around(String line, int offset, Quotations quotations) {
        if (line.isEmpty()) {
            return new Span(0, 0);
        }
        var sentences = BreakIterator.getSentenceInstance(ARABIC);
        sentences.setText(line);
        int start = 0;
        int end = sentences.next();
        while (end < line.length() && (end <= offset || !ends(line, end, quotations))) {
            start = ends(line, end, quotations) ? end : start;
            end = sentences.next();
        }
        return new Span(start, end);
    }

    private static boolean ends(String line, int boundary, Quotations quotations) {
        return !quotations.isCutAt(boundary)
                && !isShortened(line, boundary)
                && !isEndOfTheirsAlone(line, boundary, quotations);
    }

    private static Span lineAround(String text, int offset) {
        int newline = text.indexOf('\n', offset);
        return new Span(text.lastIndexOf('\n', offset - 1) + 1, newline < 0 ? text.length() : newline);
    }

    /// Whether what stands before `boundary` is one letter and its full stop.
    private static boolean isShortened(String line, int boundary) {
        int letter = beforeSpaces(line, boundary) - 2;
        return letter >= 0
                && line.charAt(letter + 1) == '.'
                && UCharacter.isLetter(line.charAt(letter))
                && (letter == 0 || !UCharacter.isLetterOrDigit(line.charAt(letter - 1)));
    }

    /// Whether what stands before `boundary` is a closing mark after a question or a call, not after a full stop.
    private static boolean isEndOfTheirsAlone(String line, int boundary, Quotations quotations) {
        int last = beforeSpaces(line, boundary) - 1;
        int mark = last;
        while (mark > 0 && quotations.closesAt(mark)) {
            mark = beforeSpaces(line, mark) - 1;
        }
        return mark < last && mark >= 0 && line.charAt(mark) != '.';
    }

    private static int beforeSpaces(String line, int offset) {
        int end = offset;
        while (end > 0 && UCharacter.isUWhiteSpace(line.charAt(end - 1))) {
            end--;
        }
        return end;
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
