package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Sentences.Sentence;
import hashiya.suggest.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads an article sentence by sentence, from one reporting word to the next, and writes down who said what.
final class QuoteReader {
    private static final int FEW_WORDS = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Relays relays;
    private final Attributions attributions;

    QuoteReader(Tokens tokens, Marks marks) {
        this.reading = new Reading(tokens, marks);
        this.tokens = tokens;
        this.clauses = new Clauses(reading);
        this.relays = new Relays(reading, clauses);
        this.attributions = new Attributions(reading, clauses);
    }

    List<Draft> read(List<Sentence> sentences) {
        for (var sentence : sentences) {
            if (reading.goesOn(sentence)) {
                reading.goOn(sentence);
            } else if (!sentence.isHeadline()) {
                reading.begin(sentence);
                readSentence();
                reading.speakers.end();
            }
        }
        return reading.drafts();
    }

    private void readSentence() {
        int at = reading.from();
        while (at < reading.to()) {
            var marked = reading.opening(at);
            if (marked != null) {
                at = afterMarked(marked);
            } else {
                at = Math.max(afterWord(at), at + 1);
            }
        }
    }

    private int afterWord(int at) {
        if (reading.cues.isAsSaid(at)) {
            return attributions.asSaid(at);
        }
        var form = tokens.get(at).cue();
        if (form == null || !reading.isReporting(at, form)) {
            return at + 1;
        }
        if (form.part() == Part.ATTRIBUTION) {
            return attributions.read(at, form);
        }
        return form.takes() == Takes.RELAY ? relays.read(at, form) : said(at, form);
    }

    /// Marked words that no reporting word came before may have one after them: «…»، قال فلان.
    private int afterMarked(Marked marked) {
        int next = tokens.isAt(marked.end(), Kind.COMMA) ? marked.end() + 1 : marked.end();
        next = tokens.plainAt(next).equals("هكذا") ? next + 1 : next;
        boolean isWhole = marked.open() <= reading.from() + 1 && marked.words(tokens) > FEW_WORDS;
        if (isWhole && marked.end() >= reading.to()) {
            return afterAnother(marked);
        }
        if (!isWhole || next >= reading.to()) {
            return marked.end();
        }
        var form = tokens.get(next).cue();
        if (form == null || form.isPrefixed()) {
            return marked.end();
        }
        if (form.part() == Part.ATTRIBUTION) {
            return attributions.afterMarked(marked, next, form);
        }
        var complement = reading.complements.of(next, form, next + 1, reading.to());
        boolean isSaid = form.part() == Part.VERB
                && (form.takes() == Takes.ANY || form.takes() == Takes.SPEECH || endsSoon(next))
                && (complement instanceof Complement.Nothing || complement instanceof Complement.Speech);
        if (!isSaid) {
            return marked.end();
        }
        var telling = new Telling(next, next + 1, form, reading.speakers.of(next, form));
        reading.addMarked(marked, telling);
        if (complement instanceof Complement.Speech(var other) && !tokens.isAt(other.open() - 1, Kind.COLON)) {
            reading.addMarked(other, telling);
            return other.end();
        }
        var mention = telling.voice().mention();
        return mention == null ? next + 1 : mention.to();
    }

    /// «…»، يقول فلان. «…»: a sentence all in marks goes on with what the one before it told.
    private int afterAnother(Marked marked) {
        var telling = reading.lastInParagraph(marked.open());
        if (telling != null) {
            reading.addMarked(marked, telling);
        }
        return marked.end();
    }

    /// يلاحظ الحلو. Whatever the verb, with nothing but its subject it tells who said what stands before it.
    private boolean endsSoon(int verb) {
        return reading.to() - verb <= FEW_WORDS + 1;
    }

    /// وأضاف -نقلا عن مصدر أمني- أن: from whom the speaker has it; `null` where nothing says so.
    private @Nullable Phrase passedOnBy(int from) {
        boolean isPassedOn = (tokens.isAt(from, Kind.DASH) || tokens.isAt(from, Kind.COMMA))
                && tokens.plainAt(from + 1).equals("نقلا") && tokens.plainAt(from + 2).equals("عن")
                && from + 3 < reading.to();
        return isPassedOn ? reading.phrases.from(from + 3, reading.to()) : null;
    }

    /// طالب الوزارة بـ«فتح تحقيق شفاف»: what somebody calls for is quoted where it stands in marks.
    private int called(Telling telling, int from) {
        for (int i = from; i < reading.to() && (tokens.isWordAt(i) || reading.opening(i) != null); i++) {
            var marked = reading.opening(i);
            boolean isWords = marked != null && marked.words(tokens) >= FEW_WORDS
                    && !reading.titles.isTitle(marked, reading.to());
            if (isWords && marked != null) {
                reading.addFragment(marked, telling);
                return marked.end();
            }
            boolean isOther = tokens.get(i).is(WordClass.THAT) || tokens.get(i).is(WordClass.RELATIVE)
                    || tokens.get(i).cue() != null;
            if (marked != null || isOther) {
                return from;
            }
        }
        return from;
    }

    /// Somebody says something; gives where reading goes on.
    private int said(int at, CueForm form) {
        var voice = reading.speakers.of(at, form);
        int from = voice.mention() != null && voice.mention().from() > at ? voice.mention().to() : at + 1;
        if (form.isStance()) {
            reading.speakers.heard(voice, true);
            return form.takes() == Takes.CALL ? called(new Telling(at, at + 1, form, voice), from) : from;
        }
        var second = from < reading.to() ? tokens.get(from).cue() : null;
        boolean isDoubled = second != null
                && form.part() == Part.VERB
                && second.lemma().equals("قال")
                && second.part() != Part.MASDAR
                && !second.isPrefixed();
        int tongue = tokens.isAt(from, Kind.MARK) ? from + 1 : from;
        if (tokens.plainAt(tongue).equals("علي") && tokens.plainAt(tongue + 1).equals("لسان") && tongue + 2 < reading.to()) {
            var spokesperson = reading.phrases.from(tongue + 2, reading.to());
            voice = spokesperson == null ? voice : reading.speakers.named(spokesperson, form);
        }
        var origin = passedOnBy(from);
        if (origin != null) {
            var voiceOfOrigin = reading.speakers.named(origin, form);
            int next = tokens.isWordAt(origin.to()) ? origin.to() : origin.to() + 1;
            var chain = List.of(voice.name(), voiceOfOrigin.name());
            return clauses.read(new Telling(from + 1, from + 2, form, voiceOfOrigin, chain), next);
        }
        if (isDoubled && second != null) {
            // تابع قائلا and مضى يقول are one; with the speaker between them the second is nearer to the words.
            int cue = from == at + 1 ? at : from;
            return clauses.read(new Telling(cue, from + 1, second, voice), from + 1);
        }
        return clauses.read(new Telling(at, at + 1, form, voice), from);
    }
}
