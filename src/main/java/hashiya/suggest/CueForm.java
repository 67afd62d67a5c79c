package hashiya.suggest;

import java.util.List;
import java.util.Locale;

/// A reporting word as it may stand in a text.
///
/// @param lemma as a dictionary has it
/// @param takes what of its surroundings may be what was said
/// @param isFeminine whether it says that a woman, a ministry, a paper reports
/// @param isPrefixed whether و, ف or a preposition is written onto its front
/// @param hasObject whether a pronoun is written onto its end: أعلنتها
record CueForm(String lemma, Part part, Takes takes, boolean isFeminine, boolean isPrefixed, boolean hasObject) {
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
        PERSON,
        SPEECH,
        DESCRIBE,
        RELAY,
        STANCE,
        CALL,
        SOURCE
    }

    /// A word of the table that reports by itself.
    CueForm(String lemma, Part part, Takes takes, boolean isFeminine) {
        this(lemma, part, takes, isFeminine, false, false);
    }

    /// @param form one of the forms of a row of `cues.tsv`
    static CueForm of(String[] row, String form) {
        var part = Part.valueOf(row[1].toUpperCase(Locale.ROOT));
        return new CueForm(
                row[0], part, Takes.valueOf(row[2].toUpperCase(Locale.ROOT)), isFeminine(form, part, Table.words(row[3])));
    }

    /// Whether only a clause right after it shows that this word reports.
    boolean isWeak() {
        return takes == Takes.CLAUSE || takes == Takes.PERSON;
    }

    /// Whether nothing is quoted after it but, after a call, marked words.
    boolean isStance() {
        return takes == Takes.STANCE || takes == Takes.CALL;
    }

    /// A word of this form without what is written onto its front.
    String bare(String plain) {
        return isPrefixed ? plain.substring(1) : plain;
    }

    CueForm prefixed() {
        return new CueForm(lemma, part, takes, isFeminine, true, hasObject);
    }

    CueForm withObject() {
        return new CueForm(lemma, part, takes, isFeminine, isPrefixed, true);
    }

    /// قالت and تقول, beside which stand قال and يقول; not لفت and تابع, whose ت is their own.
    private static boolean isFeminine(String form, Part part, List<String> forms) {
        return switch (part) {
            case PARTICIPLE -> form.endsWith("ة");
            case MASDAR -> form.endsWith("ها");
            case VERB -> (form.endsWith("ت") && !form.equals(forms.getFirst()))
                    || (form.startsWith("ت") && forms.contains("ي" + form.substring(1)));
            case ATTRIBUTION -> false;
        };
    }
}
