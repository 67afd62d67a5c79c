package hashiya.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found out about a claim, and what that rests on.
///
/// @param evidence addresses, or where else it can be looked up; a line each
/// @param by who found it; empty while there is no verdict
/// @param at when; `null` while there is no verdict
public record Verdict(Truth truth, List<String> evidence, String by, @Nullable Instant at) {
    /// Nobody has looked, and nothing is gathered.
    public static final Verdict NONE = new Verdict(Truth.OPEN, List.of(), "", null);

    public Verdict {
        evidence = List.copyOf(evidence);
        if (truth.isVerdict() != (at != null)) {
            throw new IllegalArgumentException("a verdict is given at some time: " + truth + " at " + at);
        }
    }

    /// What a person has found by now, or that they have not.
    public Verdict found(Truth other, String coder, Instant now) {
        return other.isVerdict() ? new Verdict(other, evidence, coder, now) : new Verdict(other, evidence, "", null);
    }

    /// What it rests on, as somebody has written it: a line each.
    public Verdict withEvidence(String written) {
        return new Verdict(truth, written.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), by, at);
    }
}
