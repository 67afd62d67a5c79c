package hashiya.suggest;

import hashiya.suggest.Token.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the words that name somebody begin and end: title and name, name and title, an office, an agency.
///
/// [PhraseEnds] says which words cannot be part of such words, [MarkedNames] and [Brackets] what may stand in marks within them.
final class NounPhrases {
    private static final List<WordClass> NOUNS = List.of(
            WordClass.ROLE, WordClass.RANK, WordClass.MEDIUM, WordClass.ORGANISATION, WordClass.GIVEN_NAME, WordClass.NAMING, WordClass.QUANTITY);
    private static final int LONGEST = 14;

    /// What links the parts of a name, in plain spelling.
    static final Set<String> LINKS = Set.of(
            "بن", "بنت", "ابن", "ولد", "ود", "منت", "ال", "عبد", "ابو", "ام");

    private final Tokens tokens;
    private final Marks marks;
    private final PhraseEnds ends;
    private final MarkedNames inMarks;
    private final Brackets brackets;

    NounPhrases(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
        this.ends = new PhraseEnds(tokens);
        this.inMarks = new MarkedNames(tokens, marks);
        this.brackets = new Brackets(tokens);
    }

    /// Whether a word carries his, her or their: توبته، تطبيقها.
    boolean carriesPronoun(int at) {
        return ends.carriesPronoun(at);
    }

    /// The noun phrase that begins at a token and ends before `limit`; `null` if none does.
    @Nullable Phrase from(int start, int limit) {
        int from = start;
        var opening = marks.at(from);
        if (opening != null && opening.open() == from && inMarks.standsAlone(opening, limit)) {
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
        while (from > limit && end - from < LONGEST) {
            int bracket = tokens.isAt(from - 1, Kind.CLOSING_BRACKET) ? brackets.before(from - 1, limit)
                    : inMarks.before(from, limit);
            if (bracket == from && !belongsBefore(from - 1)) {
                break;
            }
            from = Math.min(bracket, from - 1);
        }
        while (from < end && tokens.get(from).is(WordClass.CONNECTIVE)) {
            from++;
        }
        var whole = from == end || isPrepositional(from) ? null : from(from, end);
        boolean isWhole = whole != null && whole.to() == end && !tokens.get(from).is(WordClass.SETTING);
        boolean isNoun = whole != null && (whole.to() == end
                || tokens.get(from).hasArticle() || tokens.get(from).word().isAny(NOUNS));
        return isWhole ? whole : announcedBefore(from, end, isNoun ? whole : null);
    }

    /// Of what stands before a verb, whom an office or a rank announces: العضو الطاهر مرابط, of تدخل العضو الطاهر مرابط.
    private @Nullable Phrase announcedBefore(int from, int end, @Nullable Phrase otherwise) {
        for (int i = from + 1; i < end; i++) {
            var token = tokens.get(i);
            boolean isAnnouncing = (token.is(WordClass.ROLE) || token.is(WordClass.RANK)) && !token.is(WordClass.ADJECTIVE)
                    && !tokens.get(i - 1).is(WordClass.PREPOSITION);
            var phrase = isAnnouncing ? from(i, end) : null;
            if (phrase != null && phrase.to() == end) {
                return phrase;
            }
        }
        return otherwise;
    }

    /// وعن راموس، وبتواضعه: such words tell whereof or how, not who.
    boolean isPrepositional(int at) {
        var token = tokens.get(at);
        String plain = token.plain();
        return (token.is(WordClass.PREPOSITION) && !token.word().isDoubled())
                || (plain.startsWith("و") && !token.word().isDoubled()
                && tokens.is(plain.substring(1), WordClass.PREPOSITION))
                || (plain.startsWith("وب") && plain.length() > 5);
    }

    private boolean belongsBefore(int index) {
        var token = tokens.get(index);
        return token.isWord()
                && token.cue() == null
                && !token.is(WordClass.THAT)
                && !token.is(WordClass.RELATIVE)
                && !token.is(WordClass.TIME)
                && !token.is(WordClass.PRONOUN)
                && (!token.is(WordClass.CONNECTIVE) || token.plain().length() == 1);
    }

    private int end(int from, int limit) {
        int at = from;
        while (at < limit && (at - from < LONGEST || (at > from && isWithinName(at)))) {
            var token = tokens.get(at);
            if (token.isWord()) {
                if (ends.isBefore(at, from)) {
                    break;
                }
                at++;
            } else if (at > from && isShortened(at)) {
                at++;
            } else if (token.is(Kind.OPENING_BRACKET)) {
                int after = brackets.after(at, limit);
                if (after == at || at == from) {
                    break;
                }
                at = after;
            } else if (token.is(Kind.MARK)) {
                var marked = marks.at(at);
                if (marked == null || marked.open() != at || at == from || !inMarks.continuesName(marked, limit)) {
                    break;
                }
                at = marked.end();
                if (inMarks.closesBody(from, marked)) {
                    break;
                }
            } else {
                break;
            }
        }
        while (at > from && isDangling(tokens.get(at - 1))) {
            at--;
        }
        return at;
    }

    /// However long an office before it is, a name is not cut in two: محمد بن عبد العزيز آل سليمان.
    private boolean isWithinName(int at) {
        return LINKS.contains(tokens.plainAt(at)) || LINKS.contains(tokens.plainAt(at - 1));
    }

    /// An office, a comma and then the name: أمينة المظالم، ليودميلا دينيسوفا. An office after a name stays outside.
    private int withNameAfterComma(int from, int end, int limit) {
        if (!tokens.isAt(end, Kind.COMMA) || end + 2 >= limit || !tokens.get(from).is(WordClass.ROLE)
                || !isOffice(from, end)) {
            return end;
        }
        var next = tokens.get(end + 1);
        boolean mayBeName = next.is(WordClass.RANK) || (next.isWord()
                && !next.is(WordClass.THAT)
                && !Vocabulary.startsWithAnd(next.plain())
                && (!next.hasArticle() || next.is(WordClass.ROLE) || next.is(WordClass.GIVEN_NAME)
                || (next.word().isNisba() && tokens.isWordAt(end + 2)
                && !tokens.get(end + 2).hasArticle())));
        int nameEnd = mayBeName ? end(end + 1, limit) : end;
        int words = nameEnd - end - 1;
        if (next.is(WordClass.ROLE)) {
            return hasName(end + 1, nameEnd) && !hasName(from, end) ? nameEnd : end;
        }
        return words >= 2 && words <= 4 ? nameEnd : end;
    }

    /// Whether a name that people are given, or two words without an article after one that has it, stand there.
    private boolean hasName(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            var token = tokens.get(i);
            boolean isUnannounced = i + 1 < to && tokens.get(i - 1).hasArticle() && !token.hasArticle()
                    && !token.is(WordClass.PREPOSITION) && !token.is(WordClass.ADJECTIVE);
            if (token.is(WordClass.GIVEN_NAME) || isUnannounced) {
                return true;
            }
        }
        return false;
    }

    private boolean isOffice(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (tokens.get(i).is(WordClass.RANK)) {
                return false;
            }
        }
        return end - from > 1;
    }

    /// The full stop of د. and م. before a name.
    private boolean isShortened(int at) {
        return tokens.isAt(at, Kind.OTHER)
                && tokens.text().charAt(tokens.get(at).start()) == '.'
                && tokens.get(at - 1).is(WordClass.RANK);
    }

    private static boolean isDangling(Token token) {
        return (token.is(WordClass.PREPOSITION) && !token.endsWithPronoun()) || token.plain().equals("و");
    }
}
