package hashiya.suggest;

import hashiya.suggest.Token.Kind;

/// Names that stand in quotation marks, as of papers and plays: منصة «تثبّت».
final class MarkedNames {
    private static final int LONGEST = 4;
    private static final int SHORT = 1;

    private final Tokens tokens;
    private final Marks marks;

    MarkedNames(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /// Whether the marks that open here hold somebody's name by themselves, with no word before them that says so.
    boolean standsAlone(Marked marked, int limit) {
        return isName(marked)
                && (isFollowed(marked, limit) || marked.words(tokens) <= SHORT || isBeforeAside(marked, limit));
    }

    /// Whether the marks that open here go on with a name that began before them.
    boolean continuesName(Marked marked, int limit) {
        return isName(marked) && marked.end() <= limit
                && (isNamedBy(tokens.get(marked.open() - 1)) || isFollowed(marked, limit));
    }

    /// Where a short name in marks begins that ends right before `end`, after a word that names it: منصة «تثبّت»; `end` if
    /// none does.
    int before(int end, int limit) {
        var marked = end > limit && tokens.isAt(end - 1, Kind.MARK) ? marks.at(end - 1) : null;
        return marked != null && isName(marked) && marked.open() > limit && isNamedBy(tokens.get(marked.open() - 1))
                ? marked.open() : end;
    }

    /// بلدية «لؤلؤة الساحل» منع المظلات: after the name of a body only what has an article is part of it.
    boolean closesBody(int from, Marked marked) {
        var head = tokens.get(from);
        return !head.is(WordClass.ROLE) && !head.is(WordClass.RANK) && tokens.isWordAt(marked.end())
                && !tokens.get(marked.end()).hasArticle() && !tokens.plainAt(marked.end()).startsWith("لل")
                && !tokens.get(marked.end()).is(WordClass.PREPOSITION);
    }

    private boolean isName(Marked marked) {
        return marked.isClosed() && marked.words(tokens) <= LONGEST;
    }

    /// Whether the sentence goes on after the marks; short words in marks that end it are rather what was said.
    private boolean isFollowed(Marked marked, int limit) {
        return marked.end() < limit && tokens.isWordAt(marked.end());
    }

    /// قال «عبد الغفار»، خلال مداخلة: two marked words before an aside are a name too.
    private boolean isBeforeAside(Marked marked, int limit) {
        return marked.words(tokens) <= SHORT + 1
                && tokens.isAt(marked.end(), Kind.COMMA)
                && marked.end() + 1 < limit
                && tokens.get(marked.end() + 1).is(WordClass.PREPOSITION);
    }

    private boolean isNamedBy(Token before) {
        String plain = before.plain();
        return (plain.startsWith("ل") && tokens.is(plain.substring(1), WordClass.ORGANISATION))
                || before.is(WordClass.NAMING) || before.is(WordClass.MEDIUM) || before.is(WordClass.ORGANISATION);
    }
}
