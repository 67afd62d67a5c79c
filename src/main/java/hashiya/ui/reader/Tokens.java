package hashiya.ui.reader;

import hashiya.arabic.Invisible;
import hashiya.article.Span;
import hashiya.ui.reader.Token.Face;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a paragraph into the pieces that JavaFX can set without fault.
///
/// A text node must be one run for wrapping, shaping and fonts, or JavaFX throws when Arabic wraps inside it and puts
/// fallback glyphs in logical instead of visual order. So the text is cut
///
/// - where JavaFX may wrap: at the line breaks of `java.text`, which are not ICU's,
/// - where the kind of character changes, and around every punctuation mark,
/// - around invisible controls, which JavaFX would draw as boxes.
///
/// It is never cut between letters that join, before a combining mark, or before the space that follows a word.
final class Tokens {
    /// A letter of no script, says Unicode, but it joins Arabic ones.
    private static final int TATWEEL = 0x640;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private enum Kind {
        ARABIC,
        LETTER,
        DIGIT,
        PUNCTUATION,
        FOREIGN,
        INVISIBLE,
        /// Stays with what stands before it: combining marks, the joiner, spaces.
        GLUE
    }

    private Tokens() {}

    /// The tokens of one paragraph in logical order; together they cover it. None for an empty one.
    static List<Token> of(String paragraph) {
        var tokens = new ArrayList<Token>();
        var lineBreaks = BreakIterator.getLineInstance(Locale.ROOT);
        lineBreaks.setText(paragraph);
        int start = lineBreaks.first();
        for (int end = lineBreaks.next(); end != BreakIterator.DONE; end = lineBreaks.next()) {
            cut(paragraph, start, end, tokens);
            start = end;
        }
        return tokens;
    }

    private static void cut(String text, int from, int to, List<Token> tokens) {
        int start = from;
        Kind current = null;
        for (int i = from; i < to; ) {
            int codePoint = text.codePointAt(i);
            Kind kind = kindOf(codePoint);
            if (current == null) {
                current = kind;
            } else if (parts(current, kind)) {
                tokens.add(new Token(new Span(start, i), faceOf(current), start == from));
                start = i;
                current = kind;
            }
            i += Character.charCount(codePoint);
        }
        if (current != null) {
            tokens.add(new Token(new Span(start, to), faceOf(current), start == from));
        }
    }

    private static boolean parts(Kind before, Kind after) {
        return switch (after) {
            case GLUE -> before == Kind.INVISIBLE;
            case PUNCTUATION -> true;
            case ARABIC, LETTER, DIGIT, FOREIGN, INVISIBLE -> before != after;
        };
    }

    private static Face faceOf(Kind kind) {
        return switch (kind) {
            case INVISIBLE -> Face.NONE;
            case FOREIGN -> Face.SYSTEM;
            case ARABIC, LETTER, DIGIT, PUNCTUATION, GLUE -> Face.BUNDLED;
        };
    }

    private static Kind kindOf(int codePoint) {
        if (isGlue(codePoint)) {
            return Kind.GLUE;
        }
        if (Invisible.isInvisible(codePoint)) {
            return Kind.INVISIBLE;
        }
        if (!BundledFaces.have(codePoint)) {
            return Kind.FOREIGN;
        }
        if (Character.isDigit(codePoint)) {
            return Kind.DIGIT;
        }
        if (codePoint == TATWEEL) {
            return Kind.ARABIC;
        }
        if (Character.isLetter(codePoint)) {
            return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC ? Kind.ARABIC : Kind.LETTER;
        }
        return Kind.PUNCTUATION;
    }

    private static boolean isGlue(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            case Character.SPACE_SEPARATOR -> true;
            default -> codePoint == '\t' || codePoint == ZERO_WIDTH_JOINER;
        };
    }
}
