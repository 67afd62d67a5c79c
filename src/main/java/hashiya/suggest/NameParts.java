package hashiya.suggest;

import hashiya.suggest.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the name from the office in the words that name somebody.
final class NameParts {
    /// Whoever is spoken of by these is not named: بيان الوزارة، وزارة الري، ذات المسؤول، معاليه.
    private static final List<WordClass> NAMELESS = List.of(
            WordClass.SETTING, WordClass.ORGANISATION, WordClass.MEDIUM, WordClass.ADJECTIVE, WordClass.HONORIFIC);

    private final Tokens tokens;

    NameParts(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The name alone: فلاديمير بوتين of الرئيس الروسي فلاديمير بوتين; `null` where there is only an office.
    @Nullable Phrase of(Phrase mention) {
        var head = tokens.get(mention.from());
        if (head.word().isAny(NAMELESS) || head.plain().startsWith("لل")) {
            return null;
        }
        int comma = lastComma(mention);
        if (comma >= 0) {
            var name = new Phrase(comma + 1, mention.to());
            var first = tokens.get(comma + 1);
            return first.is(WordClass.RANK) ? afterRanks(name) : first.is(WordClass.ROLE) ? of(name) : name;
        }
        if (head.is(WordClass.RANK)) {
            return afterRanks(mention);
        }
        int given = givenName(mention);
        if (given > mention.from()) {
            return beforeOffice(new Phrase(given, mention.to()));
        }
        if (!head.is(WordClass.ROLE) && !head.hasArticle()) {
            return beforeOffice(mention);
        }
        return afterOffice(mention);
    }

    /// Without a definite word after two of a name, which is what the verb is about: سامر العبدلي, of سامر العبدلي المشروع.
    Phrase withoutObject(Phrase mention) {
        int object = mention.to() - 1;
        if (mention.length() > 4 && tokens.get(object).word().isNisba() && tokens.get(object - 1).hasArticle()
                && !tokens.get(object - 2).hasArticle() && !tokens.get(object - 3).hasArticle()) {
            object--;
        }
        var last = tokens.get(object);
        boolean mayBeObject = mention.length() > 2
                && last.hasArticle()
                && !last.word().isNisba()
                && !last.is(WordClass.ADJECTIVE)
                && !last.is(WordClass.ROLE)
                && !tokens.get(object - 1).is(WordClass.ROLE)
                && !isFirstOfTwo(object - 1)
                && !isLink(object - 1);
        var shorter = mayBeObject ? new Phrase(mention.from(), object) : mention;
        var name = mayBeObject ? of(shorter) : null;
        return name != null && name.length() >= 2 && name.length() < shorter.length() ? shorter : mention;
    }

    /// Where a name that people are given follows an office and its article: محافظة البنك ليلى العمري; else the beginning.
    private int givenName(Phrase mention) {
        var head = tokens.get(mention.from());
        if (head.is(WordClass.GIVEN_NAME)) {
            return mention.from();
        }
        for (int i = mention.from() + 1; i < mention.to(); i++) {
            boolean isAfterOffice = closesNoun(i - 1) || !tokens.isWordAt(i - 1)
                    || (i == mention.from() + 1 && head.is(WordClass.ROLE));
            if (tokens.get(i).is(WordClass.GIVEN_NAME) && isAfterOffice && !isFirstOfTwo(i - 2)
                    && !tokens.get(i - 1).is(WordClass.GIVEN_NAME)) {
                return i;
            }
            if (isFirstOfTwo(i) && i + 1 < mention.to() && tokens.get(i).word().written().startsWith("أ")
                    && closesNoun(i - 1)) {
                return i;
            }
        }
        return mention.from();
    }

    /// Without somebody whom the verb is about: نقابة الأطباء, of اتهمت نقابة الأطباء الوزارة. A noun with its article ends
    /// what belongs together, but for adjectives.
    Phrase withoutPerson(Phrase mention) {
        for (int i = mention.from() + 1; i < mention.to(); i++) {
            var token = tokens.get(i);
            boolean isAdjective = isOrigin(token) || token.is(WordClass.ADJECTIVE);
            boolean isNew = token.hasArticle() ? !isAdjective : token.is(WordClass.MEDIUM);
            if (isNew && (closesNoun(i - 1) || endsWithPronoun(i - 1)) && !isFirstOfTwo(i - 2)) {
                return new Phrase(mention.from(), i);
            }
        }
        return mention;
    }

    /// Without a definite noun after a given name and a family name: ماهر النجار, of وصف ماهر النجار الحملة.
    Phrase withoutSequel(Phrase mention) {
        for (int i = mention.from() + 2; i < mention.to(); i++) {
            var token = tokens.get(i);
            boolean isName = tokens.get(i - 2).is(WordClass.GIVEN_NAME) && !tokens.get(i - 1).is(WordClass.GIVEN_NAME)
                    && !isLink(i - 1);
            boolean isNamed = isName || isNameAfterOffice(mention, i - 2);
            if (isNamed && token.hasArticle() && !isOrigin(token) && !isFirstOfTwo(i - 2)) {
                return new Phrase(mention.from(), i);
            }
        }
        return mention;
    }

    /// المصري, and neither البلدية nor المستشفى.
    private static boolean isOrigin(Token token) {
        return token.word().isNisba() && !token.is(WordClass.ORGANISATION);
    }

    /// عليهم, of أحد المجني عليهم.
    private boolean endsWithPronoun(int at) {
        return tokens.get(at).is(WordClass.PREPOSITION) && tokens.get(at).endsWithPronoun();
    }

    private boolean closesNoun(int at) {
        return tokens.get(at).hasArticle() || tokens.plainAt(at).startsWith("لل") || tokens.plainAt(at).startsWith("بال");
    }

    /// نبيل الحداد, of التاجر نبيل الحداد البلدية: a word without an article after an office with one, and a family name.
    private boolean isNameAfterOffice(Phrase mention, int at) {
        var head = tokens.get(mention.from());
        return at == mention.from() + 1 && head.hasArticle() && (head.is(WordClass.ROLE) || head.is(WordClass.RANK))
                && mayBeName(at) && tokens.get(at + 1).hasArticle() && !tokens.get(at).is(WordClass.ORGANISATION)
                && !tokens.plainAt(at).startsWith("ل") && !isLink(at) && !isFirstOfTwo(at);
    }

    /// ولد الطالب: the name goes on.
    private boolean isLink(int at) {
        return NounPhrases.LINKS.contains(tokens.plainAt(at));
    }

    /// عبد الرحمن and أبو الفضل are one name each.
    private boolean isFirstOfTwo(int at) {
        String plain = tokens.plainAt(at);
        return plain.equals("عبد") || plain.startsWith("ابو") || tokens.plainAt(at + 1).equals("الدين");
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
        while (to < mention.to() && (!tokens.get(to).is(WordClass.ROLE) || isLink(to - 1))) {
            to++;
        }
        boolean isFamilyName = to == mention.from() + 1
                && to < mention.to()
                && tokens.get(mention.from()).is(WordClass.GIVEN_NAME)
                && tokens.get(to).hasArticle();
        if (isFamilyName) {
            to++;
        }
        if (to < mention.to() && isLink(to)) {
            return mention;
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
        boolean isPlace = from == last && tokens.plainAt(from).startsWith("ب") && !tokens.get(from).is(WordClass.GIVEN_NAME);
        return from == mention.to() || from == mention.from() || isPlace || !closesOffice(from - 1) ? null
                : new Phrase(from, mention.to());
    }

    private boolean mayBeName(int at) {
        var token = tokens.get(at);
        return token.isWord()
                && !token.hasDigit()
                && !isOwned(token)
                && !token.hasArticle()
                && !token.is(WordClass.ROLE)
                && !token.is(WordClass.RANK)
                && !token.is(WordClass.PREPOSITION)
                && !token.is(WordClass.ADJECTIVE)
                && !token.plain().startsWith("و")
                && !token.plain().startsWith("لل")
                && !token.plain().startsWith("باسم");
    }

    /// ولايته, of الرئيس المنتهية ولايته أنطونيو فيغا.
    private static boolean isOwned(Token token) {
        return token.word().written().length() > 4
                && (token.word().written().endsWith("ته") || token.word().written().endsWith("تها"));
    }

    private boolean closesOffice(int at) {
        var token = tokens.get(at);
        return closesNoun(at) || isOwned(token) || token.is(WordClass.RANK) || token.is(Kind.CLOSING_BRACKET);
    }
}
