package hashiya.suggest;

import hashiya.article.Span;
import hashiya.suggest.CueForm.Part;
import hashiya.suggest.Sentences.Sentence;
import hashiya.suggest.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who speaks at a reporting word: whom its own clause names, else whom its sentence does, else whoever spoke last and
/// agrees with the verb.
final class Speakers {
    private static final Voice NOBODY = new Voice(null, "", false, false);
    private static final int REMEMBERED = 5;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final People people;
    private final Deque<Voice> heard = new ArrayDeque<>();
    private Sentence sentence = new Sentence(0, 0, true);
    private @Nullable Voice subject;

    Speakers(Tokens tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.people = new People(tokens, phrases);
        people.meetAll();
    }

    void begin(Sentence next) {
        sentence = next;
        subject = null;
    }

    /// A sentence in which nobody spoke still tells who is spoken of.
    void end() {
        if (subject == null && heard.isEmpty()) {
            var main = mainSubject(sentence.to());
            if (main != null) {
                heard.push(voice(main, false));
            }
        }
    }

    boolean hasSubject() {
        return subject != null;
    }

    /// Who speaks at a reporting word.
    Voice of(int cue, CueForm form) {
        boolean isFeminine = isFeminine(tokens.get(cue).plain(), form);
        var before = subjectBefore(cue, form);
        if (before != null && tokens.plainAt(cue - 1).equals("قد")) {
            return learn(before, isFeminine);
        }
        if (form.part() != Part.PARTICIPLE && !(form.part() == Part.MASDAR && tokens.plainAt(cue).length() > 3)) {
            var after = phrases.from(pastAdverbs(cue + 1), sentence.to());
            if (after != null && !isObject(after, form)) {
                return learn(takesObject(form) ? people.withoutObject(after) : after, isFeminine);
            }
        }
        if (before != null) {
            return learn(before, isFeminine);
        }
        if (subject != null) {
            return subject;
        }
        if (cue > firstWord()) {
            var main = mainSubject(cue);
            if (main != null) {
                return learn(main, isFeminine);
            }
        }
        return understood(isFeminine);
    }

    /// Somebody whom other words than the subject of a verb name.
    Voice named(Phrase mention, CueForm form, int cue) {
        return learn(mention, isFeminine(tokens.plainAt(cue), form));
    }

    /// The words in the text that name a voice here, without the ل written onto them: لوكالة تاس.
    @Nullable Span mention(Voice voice) {
        var mention = voice.mention();
        if (mention == null) {
            return null;
        }
        var span = tokens.span(mention.from(), mention.to());
        String plain = tokens.plainAt(mention.from());
        boolean carries = plain.length() > 3 && plain.startsWith("ل") && !plain.startsWith("لل")
                && mention.from() > 0 && tokens.get(mention.from() - 1).isCue(Part.ATTRIBUTION);
        return carries ? new Span(span.start() + 1, span.end()) : span;
    }

    /// Somebody is the subject of a reporting word, whether or not anything is quoted.
    void heard(Voice voice, boolean isSubject) {
        if (!voice.name().isEmpty()) {
            subject = subject == null || isSubject ? voice : subject;
            if (heard.isEmpty() || !heard.peek().equals(voice.understood())) {
                heard.push(voice.understood());
            }
            if (heard.size() > REMEMBERED) {
                heard.removeLast();
            }
        }
    }

    /// The first word of the sentence that is no connective.
    int firstWord() {
        int at = sentence.from();
        while (at < sentence.to() - 1 && (!tokens.isWordAt(at) || tokens.get(at).is(WordClass.CONNECTIVE))) {
            at++;
        }
        return at;
    }

    private Voice understood(boolean isFeminine) {
        for (var voice : heard) {
            if (voice.isFeminine() == isFeminine) {
                return voice;
            }
        }
        return Objects.requireNonNullElse(heard.peek(), NOBODY);
    }

    private Voice learn(Phrase words, boolean isFeminine) {
        var mention = people.trimmed(words);
        people.meet(mention);
        return voice(mention, isFeminine);
    }

    private Voice voice(Phrase mention, boolean isFeminine) {
        boolean isMedium = tokens.get(mention.from()).is(WordClass.MEDIUM);
        return new Voice(mention, people.name(mention), isFeminine, isMedium);
    }

    /// Whether these words are rather what a verb such as اتهم or أكد is about: زملاءه، اهتمامه.
    private boolean isObject(Phrase after, CueForm form) {
        return takesObject(form)
                && phrases.carriesPronoun(after.from())
                && !tokens.get(after.from()).is(WordClass.ROLE);
    }

    private static boolean takesObject(CueForm form) {
        return form.takes() != CueForm.Takes.ANY;
    }

    private int pastAdverbs(int from) {
        int at = from;
        while (at < Math.min(from + 3, sentence.to()) && tokens.isWordAt(at)
                && (isTime(tokens.get(at)) || isPronoun(tokens.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isTime(Token token) {
        return token.is(WordClass.TIME) && !token.plain().equals("هذا");
    }

    /// عليها، له: a preposition with a pronoun, of which the subject may come after.
    private static boolean isPronoun(Token token) {
        String plain = token.plain();
        return token.is(WordClass.PREPOSITION) && (plain.endsWith("ه") || plain.endsWith("ها") || plain.endsWith("هم"));
    }

    /// كانت الوزارة أعلنت، مسؤولون قالوا: whoever stands right before the verb.
    private @Nullable Phrase subjectBefore(int cue, CueForm form) {
        if (form.part() != Part.VERB || cue <= sentence.from() || form.isPrefixed()) {
            return null;
        }
        int end = cue;
        while (end > sentence.from() && (tokens.plainAt(end - 1).equals("قد") || tokens.plainAt(end - 1).equals("لا"))) {
            end--;
        }
        if (!tokens.isWordAt(end - 1) || tokens.get(end - 1).is(WordClass.RELATIVE)) {
            return null;
        }
        return phrases.before(end, sentence.from());
    }

    /// The subject of the sentence's first verb, or the noun it begins with.
    private @Nullable Phrase mainSubject(int limit) {
        int at = firstWord();
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
            at = comma + 1;
        }
        if (at >= limit || !tokens.isWordAt(at)) {
            return null;
        }
        var first = tokens.get(at);
        boolean isNoun = first.hasArticle() || first.is(WordClass.ROLE) || first.is(WordClass.MEDIUM);
        var follows = at > sentence.from() && tokens.get(at - 1).plain().matches("و?كان(ت|وا)?");
        var found = phrases.from(isNoun || follows ? at : at + 1, limit);
        boolean isSure = isNoun || follows || (at == sentence.from() && !first.plain().startsWith("و"))
                || (found != null && isOffice(found));
        return isSure && (found == null || !phrases.carriesPronoun(found.from())) ? found : null;
    }

    private boolean isOffice(Phrase phrase) {
        var head = tokens.get(phrase.from());
        return head.hasArticle() || head.is(WordClass.ROLE) || head.is(WordClass.RANK) || first(phrase).is(WordClass.MEDIUM);
    }

    private Token first(Phrase phrase) {
        return tokens.get(phrase.from());
    }

    private static boolean isFeminine(String plain, CueForm form) {
        String bare = form.isPrefixed() ? plain.substring(1) : plain;
        return switch (form.part()) {
            case PARTICIPLE -> bare.endsWith("ه");
            case MASDAR -> bare.endsWith("ها");
            case VERB -> isFeminineVerb(bare);
            case ATTRIBUTION -> false;
        };
    }

    /// قالت، تقول; not تابع and تحدث, whose ت is their own.
    private static boolean isFeminineVerb(String bare) {
        boolean isPast = bare.endsWith("ت") || bare.endsWith("تها") || bare.endsWith("ته");
        return isPast || (bare.startsWith("ت") && !bare.startsWith("تا") && !bare.startsWith("تح"));
    }
}
