package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.arabic.Invisible;
import hashiya.arabic.VisualOrder;
import hashiya.article.Span;
import hashiya.ui.reader.Token.Break;
import hashiya.ui.reader.TokenFace.Own;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Cuts a paragraph into the pieces that JavaFX can set without fault.
///
/// A text node must be one run for wrapping, shaping, ordering and fonts, or JavaFX throws when Arabic wraps inside it and
/// puts fallback glyphs in logical instead of visual order. So the text is cut
///
/// - where JavaFX may wrap: at the line breaks of `java.text`, which are not ICU's,
/// - where the kind of character changes, and around every punctuation mark and every symbol of a foreign face,
/// - where the embedding level changes, as it does between an English word and the space that follows it,
/// - around invisible controls, which JavaFX would draw as boxes,
/// - around letters that a control forces against their own direction, which JavaFX would leave as they are,
/// - before a space inside words that run against the paragraph, which moves where it ends a line: see [HangingSpace].
///
/// It is never cut between letters that join, before a combining mark, or before any other space of its own level.
final class Tokens {
    /// To be cloned: making one reads its rules anew.
    private static final BreakIterator LINE_BREAKS = BreakIterator.getLineInstance(Locale.ROOT);

    /// A letter of no script, says Unicode, but it joins Arabic ones.
    private static final int TATWEEL = 0x640;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /// What makes an emoji of a digit or a sign.
    private static final char KEY_CAP = 0x20E3;

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
    private final boolean rightToLeft;
    private final Graphemes graphemes;
    private final BitSet latin;
    private final boolean hasKeyCaps;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, Direction direction) {
        this.text = text;
        order = VisualOrder.of(text, direction);
        rightToLeft = direction == Direction.RIGHT_TO_LEFT;
        graphemes = Graphemes.of(text);
        latin = LatinRuns.of(text, direction);
        hasKeyCaps = text.indexOf(KEY_CAP) >= 0;
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
                add(current, new Span(start, i), start == from);
                start = i;
                current = kind;
            } else if (current == Kind.MARK) {
                current = kind;
            }
            i += Character.charCount(codePoint);
        }
        add(current, new Span(start, to), start == from);
    }

    private boolean parts(Kind before, Kind after, int offset) {
        return switch (after) {
            case MARK -> before == Kind.INVISIBLE;
            // Pango takes an emoji apart from a space, and JavaFX puts what Pango takes apart in logical order.
            case SPACE -> before == Kind.INVISIBLE || before == Kind.FORCED || before == Kind.SYMBOL
                    || order.level(offset) != order.level(offset - 1)
                    || order.isRightToLeft(offset) != rightToLeft;
            case PUNCTUATION, FORCED -> true;
            case SYMBOL -> graphemes.isBoundary(offset);
            case ARABIC -> before != Kind.ARABIC && before != Kind.MARK;
            case LETTER, DIGIT, FOREIGN, INVISIBLE -> before != after;
        };
    }

    /// Adds a token, or several where no one face has all of it.
    private void add(Kind kind, Span span, boolean opensWord) {
        var before = opensWord ? Break.WORD : Break.NONE;
        for (var rest = span; !rest.isEmpty(); rest = new Span(tokens.getLast().span().end(), span.end())) {
            var whole = face(kind, rest);
            var stretch = whole.isPresent() ? rest : new Span(rest.start(), firstOfOneFace(kind, rest));
            var face = whole.or(() -> face(kind, stretch)).orElse(Own.FRAMED);
            tokens.add(new Token(stretch, face, before, order.isRightToLeft(stretch.start())));
            before = Break.NONE;
        }
    }

    /// Where the longest beginning of a stretch ends that one face has: one grapheme at least.
    private int firstOfOneFace(Kind kind, Span rest) {
        int end = Math.min(graphemes.after(rest.start()), rest.end());
        while (end < rest.end()) {
            int next = Math.min(graphemes.after(end), rest.end());
            if (face(kind, new Span(rest.start(), next)).isEmpty()) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /// The first face that has all of a stretch: the reading face or the Latin one, a fallback, or faces of the system.
    private Optional<TokenFace> face(Kind kind, Span span) {
        if (kind == Kind.INVISIBLE) {
            return Optional.of(Own.NONE);
        }
        var drawn = IntStream.iterate(span.start(), i -> i < span.end(), i -> i + Character.charCount(text.codePointAt(i)))
                .filter(this::isDrawn)
                .map(text::codePointAt)
                .toArray();
        if (IntStream.of(drawn).allMatch(BundledFaces::have)) {
            boolean isLatin = latin.get(span.start()) && IntStream.of(drawn).allMatch(BundledFaces::latinHas);
            return Optional.of(isLatin ? Own.LATIN : Own.READING);
        }
        return FallbackFace.of(drawn).<TokenFace>map(face -> face)
                .or(() -> IntStream.of(drawn).allMatch(SystemFaces::have) ? Optional.of(Own.SYSTEM) : Optional.empty());
    }

    /// Whether a face must have a glyph for what stands there: joiners need none, nor do selectors after a letter.
    private boolean isDrawn(int offset) {
        int codePoint = text.codePointAt(offset);
        return codePoint != ZERO_WIDTH_JOINER && (!Invisible.isInvisible(codePoint) || Character.isEmoji(base(offset)));
    }

    private int base(int offset) {
        return text.codePointAt(graphemes.before(offset + 1));
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
        if (hasKeyCaps && text.substring(offset, graphemes.after(offset)).indexOf(KEY_CAP) > 0) {
            return Kind.SYMBOL;
        }
        return Character.isLetterOrDigit(codePoint) ? letterOrDigit(codePoint) : sign(codePoint);
    }

    /// Whether an invisible character tells how what stands before it is drawn: a selector after an Arabic letter or an
    /// emoji, the tags of a flag. Other selectors choose forms that the faces here do not have.
    private boolean choosesForm(int codePoint, int offset) {
        int base = base(offset);
        if (Invisible.isInvisible(base)) {
            return false;
        }
        if (isTag(codePoint)) {
            return Character.isEmoji(base) && !BundledFaces.have(base);
        }
        boolean selector = Character.getType(codePoint) == Character.NON_SPACING_MARK;
        return selector && (Character.isEmoji(base) || Character.UnicodeScript.of(base) == Character.UnicodeScript.ARABIC);
    }

    private static boolean isTag(int codePoint) {
        return codePoint >= 0xE0020 && codePoint <= 0xE007F;
    }

    private static Kind letterOrDigit(int codePoint) {
        if (isMathematical(codePoint)) {
            return sign(codePoint);
        }
        if (Character.isDigit(codePoint)) {
            return BundledFaces.have(codePoint) ? Kind.DIGIT : Kind.FOREIGN;
        }
        var script = Character.UnicodeScript.of(codePoint);
        if (codePoint == TATWEEL || script == Character.UnicodeScript.ARABIC) {
            return Kind.ARABIC;
        }
        return script == Character.UnicodeScript.LATIN || BundledFaces.have(codePoint) ? Kind.LETTER : Kind.FOREIGN;
    }

    /// Arabic letters of formulas, which join nothing; faces draw some otherwise before another.
    private static boolean isMathematical(int codePoint) {
        return Character.UnicodeBlock.ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS.equals(Character.UnicodeBlock.of(codePoint));
    }

    private static Kind sign(int codePoint) {
        return BundledFaces.have(codePoint) ? Kind.PUNCTUATION : Kind.SYMBOL;
    }
}
