package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Sentences.Sentence;
import hashiya.suggest.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Whom the grammar of a sentence makes the subject of a reporting word.
final class Subjects {
    private static final int LONGEST_CLAUSE = 20;
    private static final int LONG_PLURAL = 8;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final SentenceSubjects ofSentence;
    private Sentence sentence = new Sentence(0, 0, true);

    Subjects(Tokens tokens, NounPhrases phrases, SentenceSubjects ofSentence) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.ofSentence = ofSentence;
    }

    void begin(Sentence next) {
        sentence = next;
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
        return isShaped && !token.hasArticle() && !ofSentence.isSomebody(at);
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
        return phrases.before(end, sentence.from());
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
                return found != null && ofSentence.isOffice(found) ? found : null;
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
