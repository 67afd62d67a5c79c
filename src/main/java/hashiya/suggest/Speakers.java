package hashiya.suggest;

import hashiya.article.Span;
import hashiya.suggest.CueForm.Part;
import hashiya.suggest.Sentences.Sentence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who speaks at a reporting word: whom its own clause names, else whom its sentence does, else whoever spoke last and
/// agrees with the verb.
final class Speakers {
    static final Voice NOBODY = new Voice(null, "", false, false);
    private static final int REMEMBERED = 5;

    private final Tokens tokens;
    private final People people;
    private final Subjects subjects;
    private final SentenceSubjects ofSentence;
    private final Deque<Voice> heard = new ArrayDeque<>();
    private Sentence sentence = new Sentence(0, 0, true);
    private @Nullable Voice subject;

    Speakers(Tokens tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.people = new People(tokens, phrases);
        this.ofSentence = new SentenceSubjects(tokens, phrases);
        this.subjects = new Subjects(tokens, phrases, ofSentence);
    }

    void begin(Sentence next) {
        sentence = next;
        subject = null;
        subjects.begin(next);
        ofSentence.begin(next);
    }

    /// A sentence in which nobody spoke still tells who is spoken of.
    void end() {
        var main = subject == null ? ofSentence.main(sentence.to()) : null;
        if (main == null) {
            return;
        }
        var firstName = new Phrase(main.from(), main.from() + 1);
        if (heard.isEmpty() && ofSentence.isSomebody(main)) {
            heard.push(voice(main, false));
        } else if (people.isNamed(firstName)) {
            heard(voice(firstName, false), false);
        }
    }

    boolean hasSubject() {
        return subject != null;
    }

    int firstWord() {
        return ofSentence.firstWord();
    }

    /// Who speaks at a reporting word.
    Voice of(int cue, CueForm form) {
        var before = subjects.before(cue, form);
        if (before != null && tokens.get(cue - 1).is(WordClass.RELATIVE)) {
            before = isSomebody(before) ? people.withoutThing(before) : null;
        }
        if (before != null && (form.isPrefixed() || tokens.plainAt(cue - 1).equals("قد")
                || opensSentence(before, form, cue))) {
            return learn(before, form.isFeminine());
        }
        var after = subjects.isOfPronoun(cue) ? null : subjects.after(cue, form);
        if (after != null) {
            return learn(people.withoutObject(after, form), form.isFeminine());
        }
        if (before != null) {
            return learn(before, form.isFeminine());
        }
        return ofSentence(cue, form);
    }

    /// Whether a voice is of people, bodies or papers, and no thing that a verb may have too.
    boolean isSomebody(Voice voice) {
        return voice.mention() != null && isSomebody(voice.mention());
    }

    private boolean isSomebody(Phrase phrase) {
        return ofSentence.isSomebody(phrase) || people.isNamed(new Phrase(phrase.from(), phrase.from() + 1));
    }

    /// الرئيسة وصفت النظارة بأنها: the sentence begins with who speaks, and whom the verb is about comes after it.
    private boolean opensSentence(Phrase before, CueForm form, int cue) {
        boolean takesSomebody = form.takes() == CueForm.Takes.PERSON || form.takes() == CueForm.Takes.DESCRIBE;
        return (takesSomebody || before.from() == ofSentence.firstWord()) && before.to() >= cue - 1 && isSomebody(before);
    }

    /// Who speaks in the sentence as a whole, else whoever spoke last.
    Voice ofSentence(int cue, CueForm form) {
        var own = form.part() == Part.PARTICIPLE ? subjects.ofOwnClause(cue) : null;
        if (own != null) {
            return learn(own, form.isFeminine());
        }
        if (subject != null) {
            return subject;
        }
        var main = cue > ofSentence.firstWord() ? ofSentence.main(cue) : null;
        if (main == null) {
            return ofFirstVerb(cue, form);
        }
        return learn(people.withoutThing(main), form.isFeminine());
    }

    /// وتستعيد منصوري طفولتها قائلة: whoever stands after the verb, if the article has named them; else whoever spoke last.
    private Voice ofFirstVerb(int cue, CueForm form) {
        boolean isBesides = form.part() == Part.PARTICIPLE || tokens.get(Math.max(cue - 1, 0)).is(WordClass.BEFORE_VERB);
        var after = isBesides && cue > ofSentence.firstWord() ? ofSentence.afterFirstVerb(cue) : null;
        var first = after == null ? null : new Phrase(after.from(), after.from() + 1);
        if (first != null && people.isNamed(first)) {
            return learn(first, form.isFeminine());
        }
        var understood = understood(form.isFeminine());
        String last = understood.name().isEmpty() ? people.lastNamedBefore(cue) : "";
        return last.isEmpty() ? understood : new Voice(null, last, form.isFeminine(), false);
    }

    /// Who spoke last, if it was a medium: ونقلت عن مسؤول, of the paper the sentence before named; else nobody.
    Voice lastMedium() {
        var last = heard.peek();
        return last != null && last.isMedium() ? last : NOBODY;
    }

    /// Somebody whom other words than the subject of a verb name.
    Voice named(Phrase mention, CueForm form) {
        return learn(mention, form.part() != Part.ATTRIBUTION && form.isFeminine());
    }

    /// The words in the text that name a voice here, without what is written onto them: لوكالة تاس، والوزير.
    @Nullable Span mention(Voice voice) {
        var mention = voice.mention();
        if (mention == null) {
            return null;
        }
        var span = tokens.span(mention.from(), mention.to());
        return carriesPrefix(mention) ? new Span(span.start() + 1, span.end()) : span;
    }

    private boolean carriesPrefix(Phrase mention) {
        return carriesPreposition(mention.from()) || carriesAnd(tokens.get(mention.from()));
    }

    private boolean carriesPreposition(int first) {
        String plain = tokens.plainAt(first);
        return plain.length() > 3 && plain.startsWith("ل") && !plain.startsWith("لل")
                && first > 0 && tokens.get(first - 1).isCue(Part.ATTRIBUTION)
                && !(tokens.get(first).is(WordClass.ORGANISATION) || tokens.plainAt(first - 1).endsWith("وفق"));
    }

    private boolean carriesAnd(Token token) {
        String plain = token.plain();
        return (plain.startsWith("وال") && plain.length() > 5 && !token.is(WordClass.ROLE))
                || (token.is(WordClass.ROLE) && Vocabulary.startsWithAnd(plain) && plain.length() > 4
                && tokens.is(plain.substring(1), WordClass.ROLE));
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

    /// Of those who spoke before, the last one who is no medium and agrees.
    Voice understoodPerson(boolean isFeminine) {
        for (var voice : heard) {
            if (!voice.isMedium() && voice.isFeminine() == isFeminine) {
                return voice;
            }
        }
        return understood(isFeminine);
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

    /// The fullest name; of who is only pointed at, that of whoever spoke before.
    private String name(Phrase mention, boolean isFeminine) {
        String name = people.name(mention);
        boolean isUnknown = name.equals(people.text(mention));
        boolean pointsBack = isUnknown && people.isAnaphor(mention) && !people.hasMetAs(mention);
        String before = pointsBack ? understood(isFeminine).name() : "";
        return !before.isEmpty() ? before : isUnknown && carriesPrefix(mention) ? name.substring(1) : name;
    }

    private Voice voice(Phrase mention, boolean isFeminine) {
        boolean isMedium = tokens.get(mention.from()).is(WordClass.MEDIUM);
        return new Voice(mention, name(mention, isFeminine), isFeminine, isMedium);
    }
}
