package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Sentences.Sentence;
import hashiya.suggest.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom the grammar of a sentence makes the subject of a reporting word.
final class Subjects {
    private static final int LONGEST_CLAUSE = 20;
    private static final int LONG_PLURAL = 8;
    private static final List<WordClass> SOMEBODY = List.of(
            WordClass.ROLE, WordClass.RANK, WordClass.MEDIUM, WordClass.ORGANISATION, WordClass.GIVEN_NAME);

    private final Tokens tokens;
    private final NounPhrases phrases;
    private Sentence sentence = new Sentence(0, 0, true);

    Subjects(Tokens tokens, NounPhrases phrases) {
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

    /// Who stands after a reporting word, past when and to whom it was said; `null` if that is what the word is about:
    /// اتهم زملاءه، أكد اهتمامه.
    @Nullable Phrase after(int cue, CueForm form) {
        boolean hasSubject = switch (form.part()) {
            case PARTICIPLE -> false;
            case MASDAR -> tokens.plainAt(cue).length() <= 3;
            case VERB -> !form.hasObject() || form.takes() != Takes.DESCRIBE || tokens.isWordAt(cue + 1);
            case ATTRIBUTION -> true;
        };
        var after = hasSubject ? phrases.from(pastAdverbs(cue + 1), sentence.to()) : null;
        return after == null || isObject(after, form) || isAccusative(after) || isAddressed(after, form)
                || (form.isStance() && isVerbalNoun(after.from())) ? null : after;
    }

    /// ووعدت المطورين: several people whom the verb is about end in ـين.
    private boolean isAccusative(Phrase after) {
        var head = tokens.get(after.from());
        String plain = head.plain();
        if (!plain.endsWith("ين") || plain.length() < 6) {
            return false;
        }
        String nominative = plain.substring(0, plain.length() - 2) + "ون";
        return head.is(WordClass.ROLE) ? tokens.is(nominative, WordClass.ROLE)
                : head.hasArticle() && after.length() == 1 && tokens.plainAt(after.to()).startsWith("بان");
    }

    /// طلب استعمال الرأفة: a deed is what is called for, and nobody who calls.
    private boolean isVerbalNoun(int at) {
        var token = tokens.get(at);
        String plain = token.plain();
        boolean isShaped = (plain.startsWith("است") && plain.length() >= 6 && plain.charAt(plain.length() - 2) == 'ا')
                || (plain.startsWith("ت") && plain.length() == 5 && plain.charAt(3) == 'ي');
        return isShaped && !token.hasArticle() && !token.word().isAny(SOMEBODY);
    }

    /// دعا المواطنين إلى: many whom somebody calls upon; of names with an article none is so long.
    private boolean isAddressed(Phrase after, CueForm form) {
        var head = tokens.get(after.from());
        return (form.isStance() || form.isWeak() || form.takes() == Takes.DESCRIBE)
                && head.hasArticle()
                && head.plain().endsWith("ين")
                && head.plain().length() >= LONG_PLURAL
                && !head.is(WordClass.GIVEN_NAME);
    }

    /// كانت الوزارة أعلنت، مسؤولون قالوا: whoever stands right before the verb; أما الوزير فقال: whoever أما names.
    @Nullable Phrase before(int cue, CueForm form) {
        if (form.part() != Part.VERB || cue <= sentence.from()) {
            return null;
        }
        if (form.isPrefixed()) {
            String plain = tokens.plainAt(cue);
            if (!plain.startsWith("ل")) {
                return plain.startsWith("ف") ? afterAmma(cue) : afterContrast(cue);
            }
        }
        int end = cue;
        while (end > sentence.from() && (tokens.plainAt(end - 1).equals("قد") || tokens.plainAt(end - 1).equals("لا"))) {
            end--;
        }
        boolean isRelative = end > sentence.from() && tokens.get(end - 1).is(WordClass.RELATIVE);
        if (isRelative) {
            end--;
        }
        if (end <= sentence.from() || (!tokens.isWordAt(end - 1) && !isRelative)) {
            return null;
        }
        var found = phrases.before(end, sentence.from());
        return found;
    }

    /// غير أنه ينبّه، لكنها تقول: a pronoun is the subject, and what follows is whom the verb is about.
    boolean isOfPronoun(int cue) {
        if (cue <= sentence.from()) {
            return false;
        }
        var before = tokens.get(cue - 1);
        return (before.is(WordClass.THAT) && before.plain().length() > 2 && !before.plain().startsWith("ب"))
                || before.is(WordClass.PRONOUN);
    }

    private @Nullable Phrase afterAmma(int cue) {
        for (int i = cue - 1; i >= sentence.from(); i--) {
            if (tokens.plainAt(i).equals("اما")) {
                return phrases.from(i + 1, cue);
            }
        }
        return null;
    }

    /// فيما سارع المتحدث إلى نفيها قائلاً: whoever stands after the verb of its own clause; `null` where it has none.
    @Nullable Phrase ofOwnClause(int cue) {
        for (int i = cue - 1; i > earliest(cue) && !tokens.isAt(i, Kind.MARK); i--) {
            if (tokens.isAt(i, Kind.COMMA)) {
                boolean isOwn = tokens.get(i + 1).is(WordClass.WRITERS_OWN) && tokens.isWordAt(i + 2);
                int verb = tokens.plainAt(i + 2).equals("حين") ? i + 3 : i + 2;
                var found = isOwn && verb + 1 < cue ? phrases.from(verb + 1, cue) : null;
                return found != null && isOffice(found) ? found : null;
            }
        }
        return null;
    }

    /// As far back as the subject of a clause is looked for.
    private int earliest(int cue) {
        return Math.max(sentence.from(), cue - LONGEST_CLAUSE);
    }

    /// غير أن رئيس النادي حسم الأمر وقال: whom the contrast names.
    private @Nullable Phrase afterContrast(int cue) {
        for (int i = cue - 1; i > earliest(cue) && !tokens.isAt(i, Kind.COMMA); i--) {
            if (tokens.plainAt(i).equals("ان") && tokens.get(i - 1).is(WordClass.BEFORE_THAT)) {
                return phrases.from(i + 1, cue);
            }
        }
        return null;
    }

    /// Whoever stands after the first verb of the sentence, whether or not an office announces them.
    @Nullable Phrase afterFirstVerb(int limit) {
        int at = pastSettings(limit);
        return at + 1 < limit && tokens.isWordAt(at) && !tokens.get(at).hasArticle() ? phrases.from(at + 1, limit) : null;
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
        var head = tokens.get(phrase.from()).word();
        return head.isAny(SOMEBODY);
    }

    private boolean isOffice(Phrase phrase) {
        var head = tokens.get(phrase.from());
        return head.hasArticle() || (head.word().isAny(SOMEBODY) && !head.is(WordClass.GIVEN_NAME));
    }

    /// آخرون: people whom nothing else announces.
    private boolean isPlural(Phrase phrase) {
        return phrase.length() == 1 && tokens.plainAt(phrase.from()).endsWith("ون");
    }

    private boolean isObject(Phrase after, CueForm form) {
        return form.takes() != Takes.ANY
                && phrases.carriesPronoun(after.from())
                && !tokens.get(after.from()).is(WordClass.ROLE);
    }

    private int pastAdverbs(int from) {
        int at = from;
        while (at < Math.min(from + 4, sentence.to()) && tokens.isWordAt(at)
                && (isTime(tokens.get(at)) || isPronoun(tokens.get(at)) || isOneDay(at))) {
            at++;
        }
        return at;
    }

    /// ذات يوم.
    private boolean isOneDay(int at) {
        return tokens.plainAt(at).equals("ذات") && tokens.isWordAt(at + 1) && isTime(tokens.get(at + 1));
    }

    private static boolean isTime(Token token) {
        return token.is(WordClass.TIME) && !token.plain().equals("هذا");
    }

    /// عليها، له: a preposition with a pronoun, of which the subject may come after.
    private static boolean isPronoun(Token token) {
        String plain = token.plain();
        return token.is(WordClass.PREPOSITION) && (plain.endsWith("ه") || plain.endsWith("ها") || plain.endsWith("هم")
                || plain.endsWith("نا") || plain.equals("لي"));
    }
}
