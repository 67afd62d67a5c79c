package hashiya.suggest;

import hashiya.article.Span;
import hashiya.suggest.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The words and marks of a text, in order. Places in it are counted in tokens; [#span] leads back to the text.
final class Tokens {
    private final String text;
    private final Vocabulary vocabulary;
    private final List<Token> tokens;

    private Tokens(String text, Vocabulary vocabulary, List<Token> tokens) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    static Tokens of(String text, Vocabulary vocabulary) {
        var tokens = new ArrayList<Token>(text.length() / 5 + 1);
        var words = new HashMap<String, Word>();
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (isLetter(character)) {
                end = endOfWord(text, end);
                var word = words.computeIfAbsent(text.substring(at, end), written -> Word.of(written, vocabulary));
                tokens.add(new Token(at, end, Kind.WORD, word));
            } else if (character == '\n' || (!isSpace(character) && !isInvisible(character))) {
                tokens.add(new Token(at, end, punctuation(text, at), Word.NONE));
            }
            at = end;
        }
        return new Tokens(text, vocabulary, tokens);
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    boolean isAt(int index, Kind kind) {
        return index >= 0 && index < tokens.size() && get(index).is(kind);
    }

    boolean isWordAt(int index) {
        return isAt(index, Kind.WORD);
    }

    String plainAt(int index) {
        return index >= 0 && index < tokens.size() ? get(index).plain() : "";
    }

    /// Whether a word that is written onto another here belongs to a class: وكالة in لوكالة.
    boolean is(String plain, WordClass some) {
        return vocabulary.classes(plain).contains(some);
    }

    /// The text from one token up to another, which is not part of it.
    Span span(int from, int to) {
        return from < to ? new Span(get(from).start(), get(to - 1).end()) : new Span(get(from).start(), get(from).start());
    }

    /// How many words stand from one token up to another.
    int words(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += get(i).isWord() ? 1 : 0;
        }
        return count;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isLetter(character) || isMark(character)) {
                end = at + Character.charCount(character);
            } else if (!isInvisible(character) && !isInsideNumber(text, at)) {
                break;
            }
            at += Character.charCount(character);
        }
        return end;
    }

    /// Whether a full stop, comma or slash stands between two digits; writers put a mark of direction beside it.
    private static boolean isInsideNumber(String text, int at) {
        if (".,٫٬/".indexOf(text.charAt(at)) < 0 || at == 0 || !Character.isDigit(text.charAt(at - 1))) {
            return false;
        }
        int next = at + 1;
        return (next < text.length() && Character.isDigit(text.charAt(next)))
                || (next + 1 < text.length() && isInvisible(text.charAt(next)) && Character.isDigit(text.charAt(next + 1)));
    }

    private static Kind punctuation(String text, int at) {
        return switch (text.charAt(at)) {
            case '«', '»', '“', '”', '„', '‟', '"', '″', '＂' -> Kind.MARK;
            case '،', ',', '؛', ';' -> Kind.COMMA;
            case ':', '：' -> Kind.COLON;
            case '!', '؟', '?', '۔' -> Kind.STOP;
            case '.' -> isFullStop(text, at) ? Kind.STOP : Kind.OTHER;
            case '-', '–', '—', '−' -> Kind.DASH;
            case '(', '[', '{' -> Kind.OPENING_BRACKET;
            case ')', ']', '}' -> Kind.CLOSING_BRACKET;
            case '\n' -> Kind.NEWLINE;
            default -> Kind.OTHER;
        };
    }

    /// Dots in a row leave a sentence open unless the line ends there; one after a single letter shortens a word (د. أحمد).
    private static boolean isFullStop(String text, int at) {
        int next = at + 1;
        boolean isLast = next == text.length() || text.charAt(next) == '\n';
        if (isLast) {
            return true;
        }
        if (text.charAt(next) == '.' || (at > 0 && text.charAt(at - 1) == '.')) {
            return false;
        }
        if (isLetter(text.charAt(next)) && at > 1 && !isLetter(text.charAt(Math.max(at - 3, 0)))) {
            return false;
        }
        boolean isShortened = at > 0
                && isLetter(text.charAt(at - 1))
                && !Character.isDigit(text.charAt(at - 1))
                && (at == 1 || (!isLetter(text.charAt(at - 2)) && !isMark(text.charAt(at - 2))));
        return !isShortened;
    }

    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character) || character == 'ـ';
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
