package hashiya.exchange;

import static hashiya.exchange.Column.UNKNOWN;

import hashiya.article.Kind;
import hashiya.article.Truth;
import hashiya.article.Verdict;
import java.util.Locale;
import java.util.Optional;

/// What the columns about the truth of a claim have to say; nothing of any other mark.
///
/// The value lies on a scale from 1 (false) to 5 (true), as `ratingValue` of schema.org's `ClaimReview` does; a verdict
/// that nobody can tell has a label and no value.
final class VerdictColumns {
    private VerdictColumns() {}

    /// `open`, `in_work` or `checked`.
    static String status(Mark mark) {
        return verdict(mark).map(verdict -> verdict.truth().isVerdict() ? "checked" : name(verdict.truth())).orElse(UNKNOWN);
    }

    static String label(Mark mark) {
        return verdict(mark).map(Verdict::truth).filter(Truth::isVerdict).map(VerdictColumns::name).orElse(UNKNOWN);
    }

    static String value(Mark mark) {
        var value = verdict(mark).map(Verdict::truth).flatMap(truth -> truth.value().stream().boxed().findFirst());
        return value.map(String::valueOf).orElse(UNKNOWN);
    }

    static String worst(Mark mark) {
        return value(mark).isEmpty() ? UNKNOWN : String.valueOf(Truth.WORST);
    }

    static String best(Mark mark) {
        return value(mark).isEmpty() ? UNKNOWN : String.valueOf(Truth.BEST);
    }

    static String evidence(Mark mark) {
        return verdict(mark).map(Verdict::evidence).map(SeveralValues::join).orElse(UNKNOWN);
    }

    static String by(Mark mark) {
        return verdict(mark).map(Verdict::by).orElse(UNKNOWN);
    }

    static String at(Mark mark) {
        return verdict(mark).map(Verdict::at).map(Object::toString).orElse(UNKNOWN);
    }

    private static Optional<Verdict> verdict(Mark mark) {
        return Optional.of(mark.annotation())
                .filter(annotation -> annotation.kind() == Kind.CLAIM)
                .map(annotation -> annotation.verdict());
    }

    private static String name(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }
}
