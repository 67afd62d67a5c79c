package hashiya.suggest;

import java.util.List;

/// Where the words that name somebody cannot go on.
///
/// Without a dictionary of nouns it goes by what cannot be part of such words: prepositions (but for those an office
/// takes: متحدث باسم، مسؤول في), times, reporting words, relative clauses.
final class PhraseEnds {
    private static final List<WordClass> NEVER_IN_NAMES = List.of(
            WordClass.THAT, WordClass.RELATIVE, WordClass.FIRST_PERSON, WordClass.TIME, WordClass.MATTER,
            WordClass.PRONOUN, WordClass.MANNER, WordClass.EVENT_VERB);
    private static final int NAME_REACH = 7;

    private final Tokens tokens;

    PhraseEnds(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Whether a token cannot be part of the phrase that begins at `from`.
    boolean isBefore(int at, int from) {
        var token = tokens.get(at);
        String plain = token.plain();
        if ((token.word().isAny(NEVER_IN_NAMES) && !isPartOfOffice(at, from)) || isConjunction(token)) {
            return true;
        }
        if (token.cue() != null && !token.is(WordClass.ROLE) && !isPartOfOffice(at, from)) {
            return !token.hasArticle() || (at == from && token.isCue(CueForm.Part.VERB));
        }
        if (plain.equals("ل") || (plain.startsWith("لل") && isAudience("ال" + plain.substring(2)))
                || (plain.startsWith("ل") && isAudience(plain.substring(1)))) {
            return true;
        }
        if (token.is(WordClass.PREPOSITION) || plain.startsWith("باسم") || plain.startsWith("بال")) {
            return !takesPreposition(at, from);
        }
        boolean isOwned = carriesPronoun(at) && !token.is(WordClass.ROLE);
        boolean isNew = token.is(WordClass.QUANTITY) || isPastVerb(at, from) || isAfterFamilyName(at, from);
        if (at > from && (isOwned || isNew || isUnfit(at, from) || isAfterSource(at, from))) {
            return true;
        }
        return token.is(WordClass.CONNECTIVE) || isPluralVerb(plain) || (at == from && token.hasDigit()) || isAdverb(token);
    }

    /// المدير العام, though العام also says when.
    private boolean isPartOfOffice(int at, int from) {
        var token = tokens.get(at);
        return at > from && token.is(WordClass.ADJECTIVE) && tokens.get(at - 1).is(WordClass.ROLE);
    }

    /// صدرت، نُشرت: what was said of بيانات رسمية before it is told what they show; not مدحت and رفعت, who are people.
    private boolean isPastVerb(int at, int from) {
        var token = tokens.get(at);
        var head = tokens.get(from);
        String plain = token.plain();
        return (head.is(WordClass.ORGANISATION) || head.is(WordClass.ROLE))
                && plain.length() > 3
                && plain.endsWith("ت")
                && !plain.endsWith("ات")
                && !token.hasArticle()
                && !token.is(WordClass.GIVEN_NAME)
                && !tokens.get(at - 1).is(WordClass.GIVEN_NAME);
    }

    /// After a given name and a family name with its article no other noun: هطول, of توقع فهد الحصيني هطول.
    private boolean isAfterFamilyName(int at, int from) {
        var token = tokens.get(at);
        return at - 2 >= from
                && tokens.get(at - 1).hasArticle()
                && tokens.get(at - 2).is(WordClass.GIVEN_NAME)
                && !tokens.plainAt(at - 2).equals("عبد")
                && !tokens.plainAt(at - 1).equals("الدين")
                && !token.hasArticle()
                && !token.is(WordClass.ROLE)
                && !token.is(WordClass.RANK)
                && !token.is(WordClass.GIVEN_NAME)
                && !token.plain().startsWith("و")
                && !token.plain().equals("بن")
                && !token.plain().equals("ال");
    }

    /// A source without a name has no name after it, nor whom it told: المصدر, of المصدر صحة الأنباء, and مصدر مطلع, of
    /// مصدر مطلع للقناة.
    private boolean isAfterSource(int at, int from) {
        var head = tokens.get(from).word();
        var token = tokens.get(at);
        if (!head.bare().equals("مصدر") && !head.bare().equals("مصادر")) {
            return false;
        }
        if (at > from + 1 && token.plain().startsWith("لل")) {
            return true;
        }
        return at == from + 1
                && head.hasArticle()
                && !token.hasArticle()
                && !token.is(WordClass.ADJECTIVE)
                && !token.is(WordClass.PREPOSITION)
                && !token.plain().startsWith("ب");
    }

    /// فإنّ; the name فان has no hamza.
    private boolean isConjunction(Token token) {
        return token.plain().startsWith("فان")
                && token.plain().length() <= 6
                && (token.plain().length() > 3 || token.word().written().contains("إ"));
    }

    /// يتخذون: no name ends so.
    private static boolean isPluralVerb(String plain) {
        return plain.endsWith("ون") && plain.length() > 4 && (plain.startsWith("ي") || plain.startsWith("ت"));
    }

    /// Whether a word carries his, her or their: توبته، تطبيقها.
    boolean carriesPronoun(int at) {
        var token = tokens.get(at);
        String word = token.word().written();
        return word.length() > 4
                && (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم"))
                && !token.is(WordClass.ADJECTIVE)
                && !token.hasArticle();
    }

    /// After a bare office with its article only an adjective or a name goes on: المسؤول الأمني, not المسؤول الحديث.
    private boolean isUnfit(int at, int from) {
        var token = tokens.get(at);
        var head = tokens.get(from);
        return at == from + 1
                && head.is(WordClass.ROLE)
                && !head.is(WordClass.RANK)
                && head.hasArticle()
                && token.hasArticle()
                && !token.word().isNisba()
                && !token.is(WordClass.ADJECTIVE)
                && !token.is(WordClass.ROLE);
    }

    private boolean isAudience(String plain) {
        return plain.length() > 2 && tokens.is(plain, WordClass.AUDIENCE);
    }

    /// مسؤول في، متحدث باسم، مصدر من: an office may take a preposition, if what follows is no setting (في بيان).
    private boolean takesPreposition(int at, int from) {
        if (at == from) {
            return false;
        }
        String plain = tokens.plainAt(at);
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
        if (plain.startsWith("باسم")) {
            return true;
        }
        var head = tokens.get(from);
        boolean isBare = at == from + 1 && head.hasArticle() && !head.plain().endsWith("ين") && !head.plain().endsWith("ون")
                && !leadsToName(at);
        boolean mayGoOn = switch (plain) {
            case "في", "من", "لدي" -> true;
            case "عن" -> head.word().bare().equals("ناءب");
            default -> plain.startsWith("بال");
        };
        return mayGoOn
                && head.is(WordClass.ROLE)
                && !isBare
                && !hasName(from, at)
                && !next.is(WordClass.SETTING)
                && !next.is(WordClass.TIME)
                && !next.hasDigit()
                && next.isWord();
    }

    /// الباحثة في التراث البحري هيا الدوسري: a name soon after a noun with its article.
    private boolean leadsToName(int preposition) {
        for (int i = preposition + 1; i < Math.min(preposition + NAME_REACH, tokens.size()); i++) {
            var token = tokens.get(i);
            if (!token.isWord() || token.is(WordClass.PREPOSITION) || token.word().isAny(NEVER_IN_NAMES)
                    || token.cue() != null) {
                return false;
            }
            if (token.is(WordClass.GIVEN_NAME) && i > preposition + 1 && tokens.get(i - 1).hasArticle()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name has already been told between an office and a token: words that carry no article, after one that does.
    private boolean hasName(int from, int at) {
        boolean seenArticle = tokens.get(from).hasArticle();
        for (int i = from + 1; i < at; i++) {
            var token = tokens.get(i);
            if (token.is(WordClass.RANK)) {
                return true;
            }
            if (token.hasArticle()) {
                seenArticle = true;
            } else if (seenArticle && !token.is(WordClass.PREPOSITION) && !token.is(WordClass.ROLE) && token.isWord()) {
                return true;
            }
        }
        return false;
    }

    /// A word with a written accusative ending says how, not who.
    private boolean isAdverb(Token token) {
        String word = token.word().written();
        return word.endsWith("ًا") || word.endsWith("اً");
    }
}
