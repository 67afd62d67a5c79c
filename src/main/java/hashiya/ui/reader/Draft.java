package hashiya.ui.reader;

import hashiya.arabic.Graphemes;
import hashiya.arabic.Words;
import hashiya.article.Span;

/// Words being written, and where in them the hand is.
///
/// @param anchor the end of the selection that stays, in UTF-16 units
/// @param caret  the end of the selection that moves
record Draft(String text, int anchor, int caret) {
    static Draft of(String text) {
        return new Draft(text, text.length(), text.length());
    }

    Draft at(int anchor, int caret) {
        return new Draft(text, anchor, caret);
    }

    Span selected() {
        return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    /// With these words in place of what is selected. Line ends become `\n`.
    Draft put(String words) {
        return replaced(selected(), words.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /// Without what is selected, or the grapheme before the caret; of a letter with tashkeel the last mark alone goes, so
    /// that a wrong vowel costs one key.
    Draft erasedBefore() {
        if (!selected().isEmpty() || caret == 0) {
            return put("");
        }
        int start = Graphemes.of(text).before(caret);
        int last = text.codePointBefore(caret);
        boolean vowel = Character.getType(last) == Character.NON_SPACING_MARK && !isVariation(last);
        return replaced(new Span(vowel ? caret - Character.charCount(last) : start, caret), "");
    }

    /// Without what is selected, or the grapheme after the caret.
    Draft erasedAfter() {
        if (!selected().isEmpty() || caret == text.length()) {
            return put("");
        }
        return replaced(new Span(caret, Graphemes.of(text).after(caret)), "");
    }

    /// Without what is selected, or all to the beginning of a word.
    Draft erasedWordBefore() {
        return selected().isEmpty() ? replaced(new Span(Words.before(text, caret), caret), "") : put("");
    }

    /// Without what is selected, or all to the end of a word.
    Draft erasedWordAfter() {
        return selected().isEmpty() ? replaced(new Span(caret, Words.after(text, caret)), "") : put("");
    }

    private Draft replaced(Span span, String words) {
        String written = text.substring(0, span.start()) + words + text.substring(span.end());
        int end = span.start() + words.length();
        // A vowel that now follows another letter is part of it.
        int caret = Graphemes.of(written).isBoundary(end) ? end : Graphemes.of(written).after(end);
        return new Draft(written, caret, caret);
    }

    /// The variation selectors, which belong to an emoji as a whole.
    private static boolean isVariation(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
