package hashiya.ui.reader;

import hashiya.article.Span;

/// A piece of a paragraph that becomes one text node: one shaping run, one font.
///
/// @param span in the paragraph, not in the article
/// @param before whether a line may break before it
/// @param rightToLeft which way its run goes
/// @param scale of its letters: less than 1 where one of them alone is wider than a line
record Token(Span span, TokenFace face, Break before, boolean rightToLeft, double scale) {
    /// One at its own size.
    Token(Span span, TokenFace face, Break before, boolean rightToLeft) {
        this(span, face, before, rightToLeft, 1);
    }

    /// A part of it, in another or the same face.
    Token piece(int start, int end, TokenFace other, Break beforeIt) {
        return new Token(new Span(start, end), other, beforeIt, rightToLeft, scale);
    }

    /// All of it, smaller.
    Token scaled(double factor) {
        return new Token(span, face, before, rightToLeft, scale * factor);
    }

    /// What its text node holds, as long as what it has of the paragraph.
    String letters(String paragraph) {
        String letters = span.in(paragraph);
        return face instanceof FallbackFace ? Emoji.drawn(letters) : letters;
    }

    /// Where a line may break.
    enum Break {
        NONE,
        /// A word begins here: JavaFX may break by its own rules.
        WORD,
        /// A word wider than the line was cut here; JavaFX must be told that it may break.
        ADDED
    }
}
