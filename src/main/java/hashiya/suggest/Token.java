package hashiya.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A word or a mark of punctuation.
///
/// @param start of its first unit in the text
/// @param end after its last
/// @param plain the word in its plain spelling; empty for punctuation
/// @param classes of the word
/// @param cue the reporting word this may be
record Token(int start, int end, Kind kind, String plain, Set<WordClass> classes, @Nullable CueForm cue) {
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
        return classes.contains(some);
    }

    boolean isCue(CueForm.Part part) {
        return cue != null && cue.part() == part;
    }

    boolean hasArticle() {
        return plain.startsWith("ال") && plain.length() > 3;
    }

    boolean hasDigit() {
        return plain.chars().anyMatch(Character::isDigit);
    }
}
