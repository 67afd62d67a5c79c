package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.arabic.Invisible;
import hashiya.arabic.VisualOrder;
import hashiya.article.Span;
import hashiya.ui.reader.Token.Break;
import hashiya.ui.reader.Token.Face;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Cuts a paragraph into the pieces that JavaFX can set without fault.
///
/// A text node must be one run for wrapping, shaping, ordering and fonts, or JavaFX throws when Arabic wraps inside it and
/// puts fallback glyphs in logical instead of visual order. So the text is cut
///
/// - where JavaFX may wrap: at the line breaks of `java.text`, which are not ICU's,
/// - where the kind of character changes, and around every punctuation mark and every symbol of a foreign face,
/// - where the embedding level changes, as it does between an English word and the space that follows it,
/// - around invisible controls, which JavaFX would draw as boxes,
/// - around letters that a control forces against their own direction, which JavaFX would leave as they are.
///
/// It is never cut between letters that join, before a combining mark, or before a space of its own level.
final class Tokens {
    /// To be cloned: making one reads its rules anew.
    private static final BreakIterator LINE_BREAKS = BreakIterator.getLineInstance(Locale.ROOT);

    /// A letter of no script, says Unicode, but it joins Arabic ones.
    private static final int TATWEEL = 0x640;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private enum Kind {
        ARABIC,
        LETTER,
        DIGIT,
        PUNCTUATION,
        /// A letter or digit of a face of the system.
        FOREIGN,
        /// Any other sign of one.
        SYMBOL,
        /// A letter or digit that an override makes run against its own direction.
        FORCED,
        INVISIBLE,
        /// Stays with what stands before it: combining marks and the joiner.
        MARK,
        /// Stays with what stands before it, if it can.
        SPACE
    }

    private final String text;
    private final VisualOrder order;
    private final Graphemes graphemes;
    private final BitSet latin;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, Direction direction) {
        this.text = text;
        order = VisualOrder.of(text, direction);
        graphemes = Graphemes.of(text);
        latin = LatinRuns.of(text, direction);
    }

    /// The tokens of one paragraph in logical order; together they cover it. None for an empty one.
    static List<Token> of(String paragraph, Direction direction) {
        var cutting = new Tokens(paragraph, direction);
        var lineBreaks = lineBreaks(paragraph);
        int start = lineBreaks.first();
        for (int end = lineBreaks.next(); end != BreakIterator.DONE; end = lineBreaks.next()) {
            cutting.cut(start, end);
            start = end;
        }
        return cutting.tokens;
    }

    /// Where JavaFX would break the lines of a text.
    static BreakIterator lineBreaks(String text) {
        var lineBreaks = (BreakIterator) LINE_BREAKS.clone();
        lineBreaks.setText(text);
        return lineBreaks;
    }

    private void cut(int from, int to) {
        int start = from;
        Kind current = kindAt(from);
        for (int i = from + Character.charCount(text.codePointAt(from)); i < to; ) {
            int codePoint = text.codePointAt(i);
            Kind kind = kindAt(i);
            if (parts(current, kind, i)) {
                tokens.add(token(current, new Span(start, i), start == from));
                start = i;
                current = kind;
            } else if (current == Kind.MARK) {
                current = kind;
            }
            i += Character.charCount(codePoint);
        }
        tokens.add(token(current, new Span(start, to), start == from));
    }

    private boolean parts(Kind before, Kind after, int offset) {
        return switch (after) {
            case MARK -> before == Kind.INVISIBLE;
            case SPACE -> before == Kind.INVISIBLE || before == Kind.FORCED || order.level(offset) != order.level(offset - 1);
            case PUNCTUATION, FORCED -> true;
            case SYMBOL -> graphemes.isBoundary(offset);
            case ARABIC -> before != Kind.ARABIC && before != Kind.MARK;
            case LETTER, DIGIT, FOREIGN, INVISIBLE -> before != after;
        };
    }

    private Token token(Kind kind, Span span, boolean opensWord) {
        return new Token(
                span, face(kind, span), opensWord ? Break.WORD : Break.NONE, order.isRightToLeft(span.start()));
    }

    private Face face(Kind kind, Span span) {
        if (kind == Kind.INVISIBLE) {
            return Face.NONE;
        }
        if (!all(span, Tokens::isBundled)) {
            return Face.SYSTEM;
        }
        return latin.get(span.start()) && all(span, BundledFaces::latinHas) ? Face.LATIN : Face.BUNDLED;
    }

    private boolean all(Span span, IntPredicate are) {
        for (int i = span.start(); i < span.end(); i += Character.charCount(text.codePointAt(i))) {
            if (!are.test(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Kind kindAt(int offset) {
        int codePoint = text.codePointAt(offset);
        if (codePoint != ZERO_WIDTH_JOINER && Invisible.isInvisible(codePoint)) {
            return choosesForm(codePoint, offset) ? Kind.MARK : Kind.INVISIBLE;
        }
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> {
                return Kind.MARK;
            }
            case Character.SPACE_SEPARATOR -> {
                return BundledFaces.have(codePoint) ? Kind.SPACE : Kind.SYMBOL;
            }
            default -> {
                if (codePoint == ZERO_WIDTH_JOINER) {
                    return Kind.MARK;
                }
            }
        }
        if (order.isForced(offset)) {
            return Kind.FORCED;
        }
        return Character.isLetterOrDigit(codePoint) ? letterOrDigit(codePoint) : sign(codePoint);
    }

    /// Whether an invisible character tells how the sign before it is drawn: a variation selector, the tags of a flag.
    private boolean choosesForm(int codePoint, int offset) {
        int base = text.codePointAt(graphemes.before(offset + 1));
        boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
        return !Invisible.isInvisible(base) && (mark || (isTag(codePoint) && !BundledFaces.have(base)));
    }

    private static boolean isTag(int codePoint) {
        return codePoint >= 0xE0020 && codePoint <= 0xE007F;
    }

    private static Kind letterOrDigit(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return BundledFaces.have(codePoint) ? Kind.DIGIT : Kind.FOREIGN;
        }
        var script = Character.UnicodeScript.of(codePoint);
        if (codePoint == TATWEEL || script == Character.UnicodeScript.ARABIC) {
            return Kind.ARABIC;
        }
        return script == Character.UnicodeScript.LATIN || BundledFaces.have(codePoint) ? Kind.LETTER : Kind.FOREIGN;
    }

    private static boolean isBundled(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || BundledFaces.have(codePoint);
    }

    private static Kind sign(int codePoint) {
        return BundledFaces.have(codePoint) ? Kind.PUNCTUATION : Kind.SYMBOL;
    }
}
