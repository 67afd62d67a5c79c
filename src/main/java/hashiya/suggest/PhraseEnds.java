package hashiya.suggest;

import java.util.List;
import java.util.Set;

/// Where the words that name somebody cannot go on.
///
/// Without a dictionary of nouns it goes by what cannot be part of such words: prepositions (but for those an office
/// takes: متحدث باسم، مسؤول في), times, reporting words, relative clauses.
final class PhraseEnds {
    /// What is never among the words that name somebody.
    static final List<WordClass> NEVER_IN_NAMES = List.of(
            WordClass.THAT, WordClass.RELATIVE, WordClass.FIRST_PERSON, WordClass.TIME, WordClass.MATTER,
            WordClass.PRONOUN, WordClass.MANNER, WordClass.EVENT_VERB);

    /// Sources that have no name.
    private static final Set<String> UNNAMED = Set.of("مصدر", "مصادر", "اوساط", "دواءر", "جهات");

    private final Tokens tokens;
    private final OfficePrepositions prepositions;

    PhraseEnds(Tokens tokens) {
        this.tokens = tokens;
        prepositions = new OfficePrepositions(tokens);
    }

    /// Whether a token cannot be part of the phrase that begins at `from`.
    boolean isBefore(int at, int from) {
        var token = tokens.get(at);
        String plain = token.plain();
        boolean isBody = at == from && token.is(WordClass.ORGANISATION);
        boolean isPartOfName = isBody || isPartOfOffice(at, from) || isFamilyName(at, from);
        if ((token.word().isAny(NEVER_IN_NAMES) && !isPartOfName) || isConjunction(token)) {
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
            return !prepositions.belong(at, from);
        }
        boolean isOwned = carriesPronoun(at) && !token.is(WordClass.ROLE) && !isOfPredecessor(at, from);
        boolean isNew = isAge(at) || token.is(WordClass.QUANTITY) || isSeveralThings(at) || isPastVerb(at, from)
                || isAfterFamilyName(at, from) || isByWhat(at, from) || isOfSource(at, from);
        if (at > from && (isOwned || isNew || isUnfit(at, from) || isAfterSource(at, from) || isToldTo(at, from))) {
            return true;
        }
        return token.is(WordClass.CONNECTIVE) || isPluralVerb(plain) || (at == from && token.hasDigit()) || isAdverb(token);
    }

    /// صالح عودة: a word for a thing, with nothing of which it could be the thing, is the name after a given name.
    private boolean isFamilyName(int at, int from) {
        return at > from
                && tokens.get(at).is(WordClass.MATTER)
                && tokens.get(at - 1).is(WordClass.GIVEN_NAME)
                && at + 1 < tokens.size()
                && (!tokens.isWordAt(at + 1) || tokens.get(at + 1).is(WordClass.THAT)
                || tokens.get(at + 1).is(WordClass.TIME) || tokens.get(at + 1).is(WordClass.PREPOSITION));
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
                && (tokens.get(at - 2).is(WordClass.GIVEN_NAME) || isLoneName(at - 2, from))
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

    /// A word without an article after an office that ends with one: سوزان, of عالمة الأحياء سوزان الخطيب رحلة.
    private boolean isLoneName(int at, int from) {
        var token = tokens.get(at);
        var head = tokens.get(from);
        boolean isAfterHead = at - 1 == from && (head.is(WordClass.ROLE) || head.is(WordClass.RANK));
        boolean isAfterOffice = at - 1 > from && head.is(WordClass.ROLE) && !tokens.get(at + 1).word().isNisba();
        return (isAfterHead || isAfterOffice)
                && token.isWord()
                && tokens.get(at - 1).hasArticle()
                && !token.hasArticle()
                && !token.is(WordClass.ROLE)
                && !token.is(WordClass.PREPOSITION)
                && !token.is(WordClass.ADJECTIVE)
                && !Vocabulary.startsWithAnd(token.plain());
    }

    /// A source without a name, a body or several people have no name after them, nor whom they told: المصدر, of المصدر صحة
    /// الأنباء, مصدر مطلع, of مصدر مطلع للقناة, التقرير, of التقرير حجم الاستثمارات, كثيرون, of يصف كثيرون سرحال.
    private boolean isAfterSource(int at, int from) {
        var head = tokens.get(from).word();
        var token = tokens.get(at);
        boolean isSource = head.bare().equals("مصدر") || head.bare().equals("مصادر");
        if (isSource && at > from + 1 && token.plain().startsWith("لل")) {
            return true;
        }
        if (!isSource && !head.is(WordClass.ORGANISATION)) {
            return at == from + 1 && isSeveral(head.plain()) && !token.plain().endsWith("ون")
                    && !token.is(WordClass.ADJECTIVE)
                    && !token.is(WordClass.PREPOSITION);
        }
        return at == from + 1
                && head.hasArticle()
                && !token.hasArticle()
                && !token.is(WordClass.ADJECTIVE)
                && !token.is(WordClass.PREPOSITION)
                && !token.plain().startsWith("ب");
    }

    /// أفاد مسؤول محلي وكالة الأنباء: the agency is whom he told.
    private boolean isToldTo(int at, int from) {
        var before = tokens.get(at - 1);
        return tokens.get(at).is(WordClass.MEDIUM)
                && tokens.get(from).is(WordClass.ROLE)
                && at - 1 > from
                && (before.is(WordClass.ADJECTIVE) || before.is(WordClass.GIVEN_NAME) || before.plain().endsWith("ي"));
    }

    /// الرئيس المنتهية ولايته: what is said of his term is said of him.
    private boolean isOfPredecessor(int at, int from) {
        if (at != from + 2) {
            return false;
        }
        var before = tokens.get(at - 1);
        var head = tokens.get(from);
        return head.is(WordClass.ROLE) && head.hasArticle() && !head.plain().endsWith("ه")
                && before.hasArticle() && before.plain().endsWith("ه");
    }

    /// المحكمة الصغرى بحبس شاب: with its article and adjectives a body is named, and بـ or a verb in يـ tells what it does.
    private boolean isByWhat(int at, int from) {
        var token = tokens.get(at);
        boolean isAct = token.plain().startsWith("ب") || token.plain().startsWith("ي");
        return at > from + 1 && isAct && token.plain().length() > 3
                && tokens.get(from).is(WordClass.ORGANISATION) && tokens.get(from).hasArticle()
                && tokens.get(at - 1).hasArticle() && !token.is(WordClass.GIVEN_NAME);
    }

    /// أوساط وزارية كلام عازار: after an adjective in ـي or ـية without its article a noun is what the verb is about.
    private boolean isOfSource(int at, int from) {
        var head = tokens.get(from);
        var token = tokens.get(at);
        return at == from + 2 && UNNAMED.contains(head.plain()) && isAdjective(at - 1)
                && !token.hasArticle() && !isAdjective(at)
                && !token.is(WordClass.ADJECTIVE) && !token.is(WordClass.PREPOSITION)
                && !token.is(WordClass.ROLE) && !token.is(WordClass.RANK) && !token.is(WordClass.GIVEN_NAME);
    }

    private boolean isAdjective(int at) {
        String plain = tokens.plainAt(at);
        return !tokens.get(at).hasArticle() && (plain.endsWith("ي") || plain.endsWith("ه"));
    }

    /// البالغ 58 عاماً: how old somebody is, is no part of the name.
    private boolean isAge(int at) {
        return tokens.plainAt(at).equals("البالغ") || tokens.plainAt(at).equals("البالغه");
    }

    /// انتقادات, of وجّه نقيب العمال انتقادات: no name.
    private boolean isSeveralThings(int at) {
        var token = tokens.get(at);
        return token.plain().endsWith("ات") && token.plain().length() > 5 && !token.hasArticle() && at > 0
                && tokens.get(at - 1).hasArticle() && !token.is(WordClass.GIVEN_NAME) && !token.is(WordClass.ROLE);
    }

    private static boolean isSeveral(String plain) {
        return plain.endsWith("ون") && plain.length() > 4 && !plain.startsWith("ال");
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
                && !token.is(WordClass.GIVEN_NAME)
                && !token.hasArticle();
    }

    /// After a bare office with its article only an adjective or a name goes on: المسؤول الأمني, not المسؤول الحديث.
    private boolean isUnfit(int at, int from) {
        var token = tokens.get(at);
        var head = tokens.get(from);
        if (at == from + 1 && head.is(WordClass.RANK) && head.hasArticle() && token.is(WordClass.ORGANISATION)) {
            return !token.hasArticle();
        }
        return at == from + 1
                && head.is(WordClass.ROLE)
                && !head.is(WordClass.RANK)
                && head.hasArticle()
                && (token.is(WordClass.ORGANISATION) || token.hasArticle())
                && !token.word().isNisba()
                && !token.is(WordClass.ADJECTIVE)
                && !token.is(WordClass.ROLE);
    }

    private boolean isAudience(String plain) {
        return plain.length() > 2 && tokens.is(plain, WordClass.AUDIENCE);
    }

    /// A word with a written accusative ending says how, not who.
    private boolean isAdverb(Token token) {
        String word = token.word().written();
        return word.endsWith("ًا") || word.endsWith("اً");
    }
}
