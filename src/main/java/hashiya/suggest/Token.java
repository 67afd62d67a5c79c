package hashiya.suggest;

import org.jspecify.annotations.Nullable;

/// A word or a mark of punctuation.
///
/// @param start of its first unit in the text
/// @param end after its last
/// @param word [Word#NONE] for punctuation
record Token(int start, int end, Kind kind, Word word) {
    enum Kind {
        WORD,
        /// A quotation mark; which way it faces is for [Marks] to say.
        MARK,
        COMMA,
        COLON,
        /// What ends a sentence.
        STOP,
        DASH,
        OPENING_BRACKET,
        CLOSING_BRACKET,
        NEWLINE,
        OTHER
    }

    boolean is(Kind some) {
        return kind == some;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(WordClass some) {
        return word.is(some);
    }

    /// The word in its plain spelling; empty for punctuation.
    String plain() {
        return word.plain();
    }

    /// عليهم، حولها: whether a preposition carries a pronoun.
    boolean endsWithPronoun() {
        String plain = plain();
        return plain.endsWith("ه") || plain.endsWith("ها") || plain.endsWith("هم") || plain.endsWith("هن")
                || plain.endsWith("هما");
    }

    /// The reporting word this may be.
    @Nullable CueForm cue() {
        return word.cue();
    }

    boolean isCue(CueForm.Part part) {
        var cue = word.cue();
        return cue != null && cue.part() == part;
    }

    boolean hasArticle() {
        return word.hasArticle();
    }

    boolean hasDigit() {
        return word.hasDigit();
    }
}
