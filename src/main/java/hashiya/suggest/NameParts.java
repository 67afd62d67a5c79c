package hashiya.suggest;

import hashiya.suggest.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Tells the name from the office in the words that name somebody.
final class NameParts {
    private final Tokens tokens;

    NameParts(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The name alone: فلاديمير بوتين of الرئيس الروسي فلاديمير بوتين; `null` where there is only an office.
    @Nullable Phrase of(Phrase mention) {
        if (tokens.get(mention.from()).is(WordClass.SETTING) || tokens.plainAt(mention.from()).startsWith("لل")) {
            return null;
        }
        int comma = lastComma(mention);
        if (comma >= 0) {
            return new Phrase(comma + 1, mention.to());
        }
        var head = tokens.get(mention.from());
        if (head.is(WordClass.RANK)) {
            return afterRanks(mention);
        }
        if (!head.is(WordClass.ROLE) && !head.hasArticle()) {
            return beforeOffice(mention);
        }
        return afterOffice(mention);
    }

    /// Without a definite word after two of a name, which is what the verb is about: سامر العبدلي, of سامر العبدلي المشروع.
    Phrase withoutObject(Phrase mention) {
        var last = tokens.get(mention.to() - 1);
        boolean mayBeObject = mention.length() > 2
                && last.hasArticle()
                && !NounPhrases.isNisba(last)
                && !last.is(WordClass.ADJECTIVE)
                && !last.is(WordClass.ROLE);
        var shorter = mayBeObject ? new Phrase(mention.from(), mention.to() - 1) : mention;
        var name = mayBeObject ? of(shorter) : null;
        return name != null && name.length() >= 2 && name.length() < shorter.length() ? shorter : mention;
    }

    private int lastComma(Phrase mention) {
        for (int i = mention.to() - 1; i > mention.from(); i--) {
            if (tokens.isAt(i, Kind.COMMA)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Phrase afterRanks(Phrase mention) {
        int from = mention.from();
        while (from < mention.to() && tokens.get(from).is(WordClass.RANK)) {
            from++;
        }
        return from == mention.to() ? null : tokens.get(from).is(WordClass.ROLE) ? null
                : beforeOffice(new Phrase(from, mention.to()));
    }

    private Phrase beforeOffice(Phrase mention) {
        int to = mention.from() + 1;
        while (to < mention.to() && !tokens.get(to).is(WordClass.ROLE)) {
            to++;
        }
        return new Phrase(mention.from(), to);
    }

    /// A name after an office has no article, or has one on its last part alone: سعد الكعبي.
    private @Nullable Phrase afterOffice(Phrase mention) {
        int from = mention.to();
        int last = mention.to() - 1;
        if (tokens.isWordAt(last) && tokens.get(last).hasArticle() && last - 2 >= mention.from()
                && mayBeName(last - 1) && closesOffice(last - 2)) {
            return new Phrase(last - 1, mention.to());
        }
        while (from > mention.from() && mayBeName(from - 1)) {
            from--;
        }
        return from == mention.to() || from == mention.from() || !closesOffice(from - 1) ? null
                : new Phrase(from, mention.to());
    }

    private boolean mayBeName(int at) {
        var token = tokens.get(at);
        return token.isWord()
                && !token.hasArticle()
                && !token.is(WordClass.ROLE)
                && !token.is(WordClass.RANK)
                && !token.is(WordClass.PREPOSITION)
                && !token.is(WordClass.ADJECTIVE)
                && !token.plain().startsWith("و")
                && !token.plain().startsWith("لل")
                && !token.plain().startsWith("باسم");
    }

    private boolean closesOffice(int at) {
        var token = tokens.get(at);
        return token.hasArticle() || token.is(WordClass.RANK) || token.is(Kind.CLOSING_BRACKET);
    }
}
