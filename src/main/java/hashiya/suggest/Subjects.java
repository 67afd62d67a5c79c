package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Sentences.Sentence;
import hashiya.suggest.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Whom the grammar of a sentence makes the subject of a reporting word.
final class Subjects {
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
            case VERB, ATTRIBUTION -> true;
        };
        var after = hasSubject ? phrases.from(pastAdverbs(cue + 1), sentence.to()) : null;
        return after == null || isObject(after, form) ? null : after;
    }

    /// كانت الوزارة أعلنت، مسؤولون قالوا: whoever stands right before the verb; أما الوزير فقال: whoever أما names.
    @Nullable Phrase before(int cue, CueForm form) {
        if (form.part() != Part.VERB || cue <= sentence.from()) {
            return null;
        }
        if (form.isPrefixed()) {
            return tokens.plainAt(cue).startsWith("ف") ? afterAmma(cue) : null;
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

    private @Nullable Phrase afterAmma(int cue) {
        for (int i = cue - 1; i >= sentence.from(); i--) {
            if (tokens.plainAt(i).equals("اما")) {
                return phrases.from(i + 1, cue);
            }
        }
        return null;
    }

    /// The subject of the sentence's first verb, or the noun it begins with.
    @Nullable Phrase main(int limit) {
        int at = pastSettings(limit);
        if (at >= limit || !tokens.isWordAt(at)) {
            return null;
        }
        var first = tokens.get(at);
        boolean isNoun = first.hasArticle() || first.is(WordClass.ROLE) || first.is(WordClass.MEDIUM);
        boolean isAfterWas = at > sentence.from() && isWas(tokens.plainAt(at - 1));
        var found = phrases.from(isNoun || isAfterWas ? at : at + 1, limit);
        boolean isSure = isNoun || isAfterWas || (at == sentence.from() && !first.plain().startsWith("و"))
                || (found != null && isOffice(found));
        return isSure && (found == null || !phrases.carriesPronoun(found.from())) ? found : null;
    }

    /// Past من جهة أخرى and past prepositions with what they govern, up to a comma.
    private int pastSettings(int limit) {
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
        return at;
    }

    private static boolean isWas(String plain) {
        return switch (plain) {
            case "كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا" -> true;
            default -> false;
        };
    }

    private boolean isOffice(Phrase phrase) {
        var head = tokens.get(phrase.from());
        return head.hasArticle() || head.is(WordClass.ROLE) || head.is(WordClass.RANK) || head.is(WordClass.MEDIUM);
    }

    private boolean isObject(Phrase after, CueForm form) {
        return form.takes() != Takes.ANY
                && phrases.carriesPronoun(after.from())
                && !tokens.get(after.from()).is(WordClass.ROLE);
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
}
