package hashiya.suggest;

import java.util.Locale;

/// A reporting word as it may stand in a text.
///
/// @param lemma as a dictionary has it
/// @param takes what of its surroundings may be what was said
/// @param isPrefixed whether و, ف or a preposition is written onto its front
/// @param hasObject whether a pronoun is written onto its end: أعلنتها
record CueForm(String lemma, Part part, Takes takes, boolean isPrefixed, boolean hasObject) {
    enum Part {
        VERB,
        PARTICIPLE,
        MASDAR,
        ATTRIBUTION
    }

    enum Takes {
        ANY,
        OBJECT,
        CLAUSE,
        SPEECH,
        DESCRIBE,
        RELAY,
        STANCE,
        SOURCE
    }

    static CueForm of(String[] row) {
        return new CueForm(
                row[0], Part.valueOf(row[1].toUpperCase(Locale.ROOT)), Takes.valueOf(row[2].toUpperCase(Locale.ROOT)),
                        false, false);
    }

    CueForm prefixed() {
        return new CueForm(lemma, part, takes, true, hasObject);
    }

    CueForm withObject() {
        return new CueForm(lemma, part, takes, isPrefixed, true);
    }
}
