package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads words that are passed on: نقلت الوكالة عن مسؤول قوله، جاء في التقرير. The source speaks, not who passes it on.
final class Relays {
    private static final int SOURCE_REACH = 14;
    private static final int WORD_REACH = 25;

    private final Reading reading;
    private final Tokens tokens;
    private final Clauses clauses;

    Relays(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.clauses = clauses;
    }

    int read(int at, CueForm form) {
        if (form.lemma().equals("جاء")) {
            return document(at, form);
        }
        boolean isPassive = tokens.plainAt(at + 1).equals("عن") && !form.isFeminine();
        var medium = isPassive ? reading.speakers.lastMedium() : reading.speakers.of(at, form);
        var told = ofPronoun(at);
        if (told != null) {
            int cue = sayingWord(at + 1, at);
            var said = new CueForm(cue == at ? form.lemma() : "قول", Part.VERB, Takes.ANY, false);
            return clauses.read(new Telling(cue, cue + 1, said, told, List.of(medium.name(), told.name())), cue + 1);
        }
        int from = afterPreposition(at, switch (form.lemma()) {
            case "نسب" -> "الي";
            case "علم" -> "من";
            default -> "عن";
        });
        if (form.lemma().equals("علم") && from >= reading.to()) {
            return at + 1;
        }
        var source = from < reading.to() ? reading.phrases.from(from, reading.to()) : null;
        if (source == null) {
            var said = new CueForm(form.lemma(), form.part(), Takes.SPEECH, form.isFeminine());
            return clauses.read(new Telling(at, at + 1, said, medium), at + 1);
        }
        var voice = reading.speakers.named(source, form);
        int cue = sayingWord(source.to(), at);
        var chain = medium.name().isEmpty() ? List.of(voice.name()) : List.of(medium.name(), voice.name());
        var said = new CueForm(cue == at ? form.lemma() : "قول", Part.VERB, Takes.ANY, false);
        return clauses.read(new Telling(cue, cue + 1, said, voice, chain), Math.max(cue + 1, source.to()));
    }

    /// جاء في التقرير أن: a document speaks for itself; أصدرت الشركة بياناً جاء فيه أن: for whoever issued it.
    private int document(int at, CueForm form) {
        if (tokens.plainAt(at + 1).equals("فيه") || tokens.plainAt(at + 1).equals("فيها")) {
            var said = new CueForm(form.lemma(), Part.VERB, Takes.SPEECH, false);
            return clauses.read(new Telling(at, at + 1, said, reading.speakers.ofSentence(at, form)), at + 2);
        }
        if (!tokens.plainAt(at + 1).equals("في") || at + 2 >= reading.to()) {
            return at + 1;
        }
        var document = reading.phrases.from(at + 2, reading.to());
        if (document == null) {
            return at + 1;
        }
        var voice = reading.speakers.named(document, form);
        var said = new CueForm(form.lemma(), Part.VERB, Takes.CLAUSE, false);
        return clauses.read(new Telling(at, at + 1, said, voice), document.to());
    }

    /// ونقلت الوكالة عنها: whoever spoke before; `null` where no pronoun points back.
    private @Nullable Voice ofPronoun(int at) {
        for (int i = at + 1; i < Math.min(reading.to(), at + SOURCE_REACH); i++) {
            switch (tokens.plainAt(i)) {
                case "عنه", "عنهم" -> {
                    return reading.speakers.understoodPerson(false);
                }
                case "عنها" -> {
                    return reading.speakers.understoodPerson(true);
                }
                default -> { }
            }
            if (tokens.get(i).is(WordClass.THAT) || tokens.isAt(i, Token.Kind.MARK) || tokens.plainAt(i).equals("عن")) {
                return null;
            }
        }
        return null;
    }

    private int afterPreposition(int at, String preposition) {
        for (int i = at + 1; i < Math.min(reading.to(), at + SOURCE_REACH); i++) {
            if (tokens.plainAt(i).equals(preposition)) {
                return i + 1;
            }
            if (tokens.get(i).is(WordClass.RELATIVE)) {
                break;
            }
        }
        return reading.to();
    }

    /// The قوله that is nearer to the words than the verb of passing on; the verb itself where there is none.
    private int sayingWord(int from, int otherwise) {
        for (int i = from; i < Math.min(reading.to(), from + WORD_REACH); i++) {
            if (tokens.get(i).isCue(Part.MASDAR)) {
                return i;
            }
            if (tokens.get(i).is(WordClass.THAT) || tokens.isAt(i, Kind.MARK)) {
                return otherwise;
            }
        }
        return otherwise;
    }
}
