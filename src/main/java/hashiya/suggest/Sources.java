package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the sources that بحسب and its like name.
final class Sources {
    private static final int NEAR = 6;

    private final Reading reading;
    private final Tokens tokens;

    /// @param telling who is named, and by which words
    /// @param end after the last token that names them
    record Source(Telling telling, int end) {}

    Sources(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /// The one after a word that attributes; nothing where it attributes nothing, or names nobody.
    @Nullable Source after(int at, CueForm form) {
        return reading.cues.isAttribution(at) ? named(at, form) : null;
    }

    /// The subject of a verb that attributes: أفاد فلان.
    @Nullable Source afterVerb(int verb) {
        var form = tokens.get(verb).cue();
        var mention = form != null && verb + 1 < reading.to() ? reading.phrases.from(verb + 1, reading.to()) : null;
        return form == null || mention == null
                ? null
                : new Source(new Telling(verb, verb + 1, form, reading.speakers.named(mention, form)), mention.to());
    }

    private @Nullable Source named(int at, CueForm form) {
        int from = tokens.plainAt(at).endsWith("نقلا") ? at + 2 : at + 1;
        if (tokens.plainAt(from).equals("ما") || tokens.plainAt(from).equals("لما")) {
            from++;
        }
        int cueEnd = at + 1;
        if (isVerb(from)) {
            boolean isRelay = tokens.get(from).isCue(Part.VERB) && takesRelay(from);
            from++;
            cueEnd = tokens.plainAt(at).endsWith("حسبما") ? from : cueEnd;
            from = isRelay ? pastMedium(from) : from;
            while (tokens.plainAt(from).equals("في") || tokens.plainAt(from).equals("به")) {
                from++;
            }
        }
        var mention = from < reading.to() ? reading.phrases.from(from, reading.to()) : null;
        if (mention == null) {
            return null;
        }
        int end = tokens.isAt(mention.to(), Kind.MARK) ? mention.to() + 1 : mention.to();
        return new Source(new Telling(at, cueEnd, form, reading.speakers.named(mention, form)), end);
    }

    private boolean isVerb(int at) {
        return at < reading.to() && (tokens.get(at).isCue(Part.VERB) || tokens.plainAt(at).startsWith("نشر"));
    }

    private boolean takesRelay(int at) {
        var form = tokens.get(at).cue();
        return form != null && form.takes() == Takes.RELAY;
    }

    /// حسبما نقلت صحيفة عن دبلوماسي: to whom the medium had it from.
    private int pastMedium(int from) {
        for (int i = from; i < Math.min(reading.to(), from + NEAR); i++) {
            if (tokens.plainAt(i).equals("عن")) {
                return i + 1;
            }
        }
        return from;
    }
}
