package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Sentences.Sentence;
import hashiya.suggest.Token.Kind;
import java.util.List;

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
            if (!sentence.isHeadline()) {
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
        boolean isWhole = marked.open() <= reading.from() + 1 && marked.words(tokens) > FEW_WORDS;
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
        boolean isSaid = form.part() == Part.VERB
                && (form.takes() == Takes.ANY || form.takes() == Takes.SPEECH)
                && reading.complements.of(next, form, next + 1, reading.to()) instanceof Complement.Nothing;
        if (!isSaid) {
            return marked.end();
        }
        var voice = reading.speakers.of(next, form);
        reading.addMarked(marked, new Telling(next, next + 1, form, voice));
        return voice.mention() == null ? next + 1 : voice.mention().to();
    }

    /// Somebody says something; gives where reading goes on.
    private int said(int at, CueForm form) {
        var voice = reading.speakers.of(at, form);
        int from = voice.mention() != null && voice.mention().from() > at ? voice.mention().to() : at + 1;
        if (form.takes() == Takes.STANCE) {
            reading.speakers.heard(voice, true);
            return from;
        }
        var second = from < reading.to() ? tokens.get(from).cue() : null;
        boolean isDoubled = second != null
                && form.part() == Part.VERB
                && second.lemma().equals("قال")
                && second.part() != Part.MASDAR
                && !second.isPrefixed();
        if (isDoubled && second != null) {
            // تابع قائلا and مضى يقول are one; with the speaker between them the second is nearer to the words.
            int cue = from == at + 1 ? at : from;
            return clauses.read(new Telling(cue, from + 1, second, voice), from + 1);
        }
        return clauses.read(new Telling(at, at + 1, form, voice), from);
    }
}
