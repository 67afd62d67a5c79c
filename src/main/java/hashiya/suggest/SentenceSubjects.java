package hashiya.suggest;

import hashiya.suggest.Sentences.Sentence;
import hashiya.suggest.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom a sentence as a whole is about: the subject of its first verb, or the noun that it begins with.
final class SentenceSubjects {
    private static final List<WordClass> SOMEBODY = List.of(
            WordClass.ROLE, WordClass.RANK, WordClass.MEDIUM, WordClass.ORGANISATION, WordClass.GIVEN_NAME);

    private final Tokens tokens;
    private final NounPhrases phrases;
    private Sentence sentence = new Sentence(0, 0, true);

    SentenceSubjects(Tokens tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    void begin(Sentence next) {
        sentence = next;
    }

    /// The first word of the sentence that is no connective.
    int firstWord() {
        int at = sentence.from();
        while (at < sentence.to() - 1 && (!tokens.isWordAt(at) || tokens.get(at).is(WordClass.CONNECTIVE))) {
            at++;
        }
        return at;
    }

    /// The subject of the sentence's first verb, or the noun it begins with.
    @Nullable Phrase main(int limit) {
        int at = pastSettings(limit);
        if (at >= limit || !tokens.isWordAt(at)) {
            return null;
        }
        var first = tokens.get(at);
        boolean isNoun = first.hasArticle() || first.is(WordClass.ROLE) || first.is(WordClass.MEDIUM)
                || tokens.plainAt(at - 1).equals("ان");
        boolean isAfterWas = at > sentence.from() && isWas(tokens.plainAt(at - 1));
        var found = phrases.from(isNoun || isAfterWas ? at : at + 1, limit);
        boolean isSure = isNoun || isAfterWas || (at == sentence.from() && !first.plain().startsWith("و"))
                || (found != null && (isOffice(found) || isPlural(found)));
        boolean isThing = found != null && phrases.carriesPronoun(found.from())
                && !tokens.get(found.from()).is(WordClass.ROLE);
        return isSure && !isThing ? found : null;
    }

    /// Whoever stands after the first verb of the sentence, whether or not an office announces them.
    @Nullable Phrase afterFirstVerb(int limit) {
        int at = pastSettings(limit);
        return at + 1 < limit && tokens.isWordAt(at) && !tokens.get(at).hasArticle() ? phrases.from(at + 1, limit) : null;
    }

    /// Past من جهة أخرى and past prepositions with what they govern, up to a comma.
    private int pastSettings(int limit) {
        int at = pastContrast(firstWord(), limit);
        if (tokens.plainAt(at).equals("في") && tokens.plainAt(at + 1).equals("حين")) {
            return Math.min(at + 2, limit);
        }
        if (at + 1 < limit && tokens.get(at).is(WordClass.PREPOSITION) && tokens.get(at + 1).is(WordClass.ASIDE)) {
            at++;
            while (at < limit && (tokens.get(at).is(WordClass.ASIDE) || tokens.isAt(at, Kind.COMMA))) {
                at++;
            }
        }
        while (at < limit && phrases.isPrepositional(at)) {
            int comma = at;
            while (comma < limit && !tokens.isAt(comma, Kind.COMMA)) {
                comma++;
            }
            at = comma < limit ? comma + 1 : pastSetting(at + 1, limit);
        }
        return pastContrast(at, limit);
    }

    /// Past وقت لاحق of وفي وقت لاحق, which no comma follows; to the end where no such words stand.
    private int pastSetting(int from, int limit) {
        int at = from;
        while (at < limit && (tokens.get(at).is(WordClass.SETTING) || tokens.get(at).is(WordClass.TIME))) {
            at++;
        }
        return at == from ? limit : at;
    }

    /// Past غير أن and إلا أن, after which the subject stands.
    private int pastContrast(int at, int limit) {
        boolean isContrast = at + 2 < limit && tokens.get(at).is(WordClass.BEFORE_THAT)
                && tokens.plainAt(at + 1).equals("ان");
        return isContrast ? at + 2 : at;
    }

    private static boolean isWas(String plain) {
        return switch (plain) {
            case "كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا" -> true;
            default -> false;
        };
    }

    /// Whether these words are of people, bodies or papers: نشرة «أسواق اليوم» التي رجّحت, not الخطوة التي رجّحت.
    boolean isSomebody(Phrase phrase) {
        return isSomebody(phrase.from());
    }

    /// Whether a word is one for people, bodies or papers, or a name that people are given.
    boolean isSomebody(int at) {
        return tokens.get(at).word().isAny(SOMEBODY);
    }

    /// Whether these words are of somebody by what they are, and not by their name: المتحدث، وزارة.
    boolean isOffice(Phrase phrase) {
        var head = tokens.get(phrase.from());
        return head.hasArticle() || (isSomebody(phrase) && !head.is(WordClass.GIVEN_NAME));
    }

    /// آخرون: people whom nothing else announces.
    private boolean isPlural(Phrase phrase) {
        return phrase.length() == 1 && tokens.plainAt(phrase.from()).endsWith("ون");
    }
}
