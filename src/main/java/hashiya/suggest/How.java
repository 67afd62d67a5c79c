package hashiya.suggest;

import java.util.List;
import java.util.Locale;

/// By what a quote was known, and how sure that makes it.
///
/// The confidences are estimates, made while the rules were written, and no measured shares; they are there to sort and to
/// filter by, not to be multiplied.
enum How {
    MARKED(0.95),
    CLAUSE(0.93),
    PARTLY(0.88),
    PASSED_ON(0.88),
    ATTRIBUTED(0.8),
    UNMARKED(0.75),
    FRAGMENT(0.7);

    /// How the speaker is known. The sentences choose by it.
    private enum Known {
        NAMED,
        UNDERSTOOD,
        NOT
    }

    private static final double UNDERSTOOD = 0.05;
    private static final double NOBODY = 0.25;

    private final double confidence;

    How(double confidence) {
        this.confidence = confidence;
    }

    /// Less where the speaker is only understood, and much less where there is none.
    double confidence(Voice voice) {
        if (voice.name().isEmpty()) {
            return confidence - NOBODY;
        }
        return voice.mention() == null ? confidence - UNDERSTOOD : confidence;
    }

    /// The sentence that says so: the reporting word, how the speaker is known, the speaker, and who passed it on.
    Explanation explanation(String cue, Voice voice, String medium) {
        var speaker = voice.name().isEmpty() ? Known.NOT : voice.mention() == null ? Known.UNDERSTOOD : Known.NAMED;
        String phrase = "suggest." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Explanation(phrase, List.of(cue, speaker, voice.name(), medium));
    }
}
