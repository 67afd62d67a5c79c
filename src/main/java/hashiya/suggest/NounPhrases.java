package hashiya.suggest;

import hashiya.suggest.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the words that name somebody begin and end: title and name, name and title, an office, an agency.
///
/// Without a dictionary of nouns it goes by what cannot be part of such words: prepositions (but for those an office
/// takes: متحدث باسم، مسؤول في), times, reporting words, relative clauses, most punctuation.
final class NounPhrases {
    private static final List<WordClass> NEVER_IN_NAMES = List.of(
            WordClass.THAT, WordClass.RELATIVE, WordClass.FIRST_PERSON, WordClass.TIME, WordClass.MATTER);
    private static final int LONGEST = 14;
    private static final int LONGEST_NAME_IN_MARKS = 4;
    private static final int LONGEST_IN_BRACKETS = 5;

    private final Tokens tokens;
    private final Marks marks;

    NounPhrases(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /// The noun phrase that begins at a token and ends before `limit`; `null` if none does.
    @Nullable Phrase from(int start, int limit) {
        int from = start;
        var opening = marks.at(from);
        if (opening != null && opening.open() == from && isName(opening)) {
            return new Phrase(opening.from(), opening.close());
        }
        int end = end(from, limit);
        if (end == from) {
            return null;
        }
        return new Phrase(from, withNameAfterComma(from, end, limit));
    }

    /// The noun phrase right before a token, back to where its clause begins; `null` if there is none.
    @Nullable Phrase before(int end, int limit) {
        int from = end;
        while (from > limit && end - from < LONGEST && belongsBefore(from - 1)) {
            from--;
        }
        while (from < end && tokens.get(from).is(WordClass.CONNECTIVE)) {
            from++;
        }
        return from == end || isPrepositional(from) ? null : from(from, end);
    }

    /// وعن راموس، وبتواضعه: such words tell whereof or how, not who.
    boolean isPrepositional(int at) {
        var token = tokens.get(at);
        String plain = token.plain();
        return token.is(WordClass.PREPOSITION)
                || (plain.startsWith("و") && tokens.is(plain.substring(1), WordClass.PREPOSITION))
                || (plain.startsWith("وب") && plain.length() > 5);
    }

    private boolean belongsBefore(int index) {
        var token = tokens.get(index);
        return token.isWord()
                && token.cue() == null
                && !token.is(WordClass.THAT)
                && !token.is(WordClass.RELATIVE)
                && !token.is(WordClass.TIME)
                && (!token.is(WordClass.CONNECTIVE) || token.plain().length() == 1);
    }

    private int end(int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST) {
            var token = tokens.get(at);
            if (token.isWord()) {
                if (endsBefore(at, from)) {
                    break;
                }
                at++;
            } else if (token.is(Kind.OPENING_BRACKET)) {
                int after = afterBracket(at, limit);
                if (after == at || at == from) {
                    break;
                }
                at = after;
            } else if (token.is(Kind.MARK)) {
                var marked = marks.at(at);
                if (marked == null || marked.open() != at || !isName(marked) || at == from || marked.end() > limit) {
                    break;
                }
                at = marked.end();
            } else {
                break;
            }
        }
        while (at > from && isDangling(tokens.get(at - 1))) {
            at--;
        }
        return at;
    }

    /// An office, a comma and then the name: أمينة المظالم، ليودميلا دينيسوفا. An office after a name stays outside.
    private int withNameAfterComma(int from, int end, int limit) {
        if (!tokens.isAt(end, Kind.COMMA) || end + 2 >= limit || !tokens.get(from).is(WordClass.ROLE)
                || !isOffice(from, end)) {
            return end;
        }
        var next = tokens.get(end + 1);
        boolean mayBeName = next.isWord()
                && !next.is(WordClass.ROLE)
                && !next.is(WordClass.THAT)
                && !Vocabulary.startsWithAnd(next.plain())
                && (!next.hasArticle() || (isNisba(next) && tokens.isWordAt(end + 2) && !tokens.get(end + 2).hasArticle()));
        int nameEnd = mayBeName ? end(end + 1, limit) : end;
        int words = nameEnd - end - 1;
        return words >= 2 && words <= 4 ? nameEnd : end;
    }

    private boolean isOffice(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            var token = tokens.get(i);
            if (token.is(WordClass.RANK)) {
                return false;
            }
        }
        return end - from > 1;
    }

    static boolean isNisba(Token token) {
        return token.hasArticle() && (token.plain().endsWith("ي") || token.plain().endsWith("يه"));
    }

    private boolean endsBefore(int at, int from) {
        var token = tokens.get(at);
        String plain = token.plain();
        if (token.word().isAny(NEVER_IN_NAMES) || isConjunction(token)) {
            return true;
        }
        if (token.cue() != null && !token.is(WordClass.ROLE)) {
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
        if (at > from && (isOwned || isUnfit(at, from))) {
            return true;
        }
        return token.is(WordClass.CONNECTIVE) || isPluralVerb(plain) || (at == from && token.hasDigit()) || isAdverb(token);
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
                && !isNisba(token)
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
        boolean isBare = at == from + 1 && head.hasArticle() && !head.plain().endsWith("ين") && !head.plain().endsWith("ون");
        boolean mayGoOn = plain.equals("في") || plain.equals("من") || plain.equals("لدي") || plain.startsWith("بال");
        return mayGoOn
                && head.is(WordClass.ROLE)
                && !isBare
                && !hasName(from, at)
                && !next.is(WordClass.SETTING)
                && !next.is(WordClass.TIME)
                && !next.hasDigit()
                && next.isWord();
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

    private int afterBracket(int opening, int limit) {
        int at = opening + 1;
        while (at < limit && at - opening <= LONGEST_IN_BRACKETS && !tokens.isAt(at, Kind.CLOSING_BRACKET)) {
            if (tokens.get(at).hasDigit()
                    && tokens.get(at).plain().chars().noneMatch(letter -> letter >= 'a' && letter <= 'z')) {
                return opening;
            }
            at++;
        }
        return tokens.isAt(at, Kind.CLOSING_BRACKET) && at < limit ? at + 1 : opening;
    }

    boolean isName(Marked marked) {
        return marked.isClosed() && tokens.words(marked.from(), marked.close()) <= LONGEST_NAME_IN_MARKS;
    }

    private static boolean isDangling(Token token) {
        return token.is(WordClass.PREPOSITION) || token.plain().equals("و");
    }
}
