package hashiya.suggest;

import hashiya.suggest.Token.Kind;

/// Tells titles and names in quotation marks from speech: مسرحية «نجوم الميناء».
final class Titles {
    private static final int SHORT = 4;

    private final Tokens tokens;

    Titles(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Whether marked words are a name or a title rather than speech.
    boolean isTitle(Marked marked, int limit) {
        if (!marked.isClosed()) {
            return false;
        }
        int words = marked.words(tokens);
        if (words <= SHORT && tokens.isWordAt(marked.open() - 1) && isNaming(tokens.get(marked.open() - 1))) {
            return true;
        }
        if (words > SHORT + 2) {
            return false;
        }
        boolean endsSentence = marked.end() >= limit;
        return isNamed(marked) || words <= 2
                || (words <= SHORT && !endsSentence && !tokens.isAt(marked.open() - 1, Kind.COLON));
    }

    /// Whether the words before say that what is marked is a name.
    boolean isNamed(Marked marked) {
        int before = marked.open() - 1;
        return tokens.isWordAt(before) && (isNaming(tokens.get(before))
                || (tokens.get(before).hasArticle() && tokens.isWordAt(before - 1)
                && isOwnName(tokens.plainAt(before - 1))));
    }

    /// عنوانها, of عنوانها الموقت «…».
    private static boolean isOwnName(String plain) {
        return (plain.endsWith("ه") || plain.endsWith("ها")) && plain.contains("عنوان");
    }

    private boolean isNaming(Token before) {
        return before.is(WordClass.NAMING)
                || before.is(WordClass.MEDIUM)
                || before.plain().equals("ل")
                || tokens.is(withoutPrefix(before.plain()), WordClass.NAMING);
    }

    private static String withoutPrefix(String plain) {
        String bare = Vocabulary.startsWithAnd(plain) ? plain.substring(1) : plain;
        return bare.startsWith("ال") ? bare.substring(2) : bare.startsWith("ب") || bare.startsWith("ل")
                ? bare.substring(1) : bare;
    }
}
