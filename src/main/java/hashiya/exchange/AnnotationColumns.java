package hashiya.exchange;

import static hashiya.exchange.Column.NO_SOURCE_YET;
import static hashiya.exchange.Column.UNKNOWN;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import hashiya.arabic.Direction;
import hashiya.arabic.Folding;
import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns of `annotations.csv`, in order. Empty means unknown.
final class AnnotationColumns {
    static final List<Column<Mark>> FULL = List.of(
            column("schema_version", _ -> String.valueOf(Table.SCHEMA_VERSION)),
            column("annotation_id", mark -> mark.annotation().id().toString()),
            column("annotation_kind", AnnotationColumns::kind),
            column("article_id", mark -> mark.article().id().toString()),
            column("article_title", mark -> mark.article().title()),
            column("outlet", mark -> PublicationColumns.outlet(mark.article())),
            column("byline", mark -> PublicationColumns.byline(mark.article())),
            column("published_at", mark -> PublicationColumns.publishedAt(mark.article())),
            column("published_at_hijri", mark -> PublicationColumns.publishedHijri(mark.article())),
            column("article_url", mark -> PublicationColumns.url(mark.article())),
            column("retrieved_at", mark -> PublicationColumns.retrievedAt(mark.article())),
            column("article_sha256", mark -> mark.article().sha256()),
            placed("paragraph_index", (mark, span) -> mark.ruler().paragraph(span.start()).index()),
            placed("start_utf16", (_, span) -> span.start()),
            placed("end_utf16", (_, span) -> span.end()),
            placed("start_cp", (mark, span) -> mark.ruler().codePoints(span.start())),
            placed("end_cp", (mark, span) -> mark.ruler().codePoints(span.end())),
            column("quote_text", mark -> mark.annotation().anchor().exact()),
            column("quote_text_folded", mark -> Folding.FOR_SEARCH.folded(mark.annotation().anchor().exact())),
            column("context_before", mark -> mark.annotation().anchor().before()),
            column("context_after", mark -> mark.annotation().anchor().after()),
            placed("text_direction", AnnotationColumns::direction),
            column("codes", mark -> codes(mark, Code::name)),
            column("code_paths", mark -> codes(mark, Code::path)),
            column("quote_type", mark -> name(attribution(mark).type())),
            column("cue_text", mark -> words(attribution(mark).cue())),
            column("cue_lemma", Mark::cueLemma),
            column("cue_start_utf16", mark -> offset(mark, attribution(mark).cue(), Span::start)),
            column("cue_end_utf16", mark -> offset(mark, attribution(mark).cue(), Span::end)),
            column("speaker_mention", mark -> words(attribution(mark).mention())),
            column("speaker_start_utf16", mark -> offset(mark, attribution(mark).mention(), Span::start)),
            column("speaker_end_utf16", mark -> offset(mark, attribution(mark).mention(), Span::end)),
            column("speaker_name", mark -> speaker(mark, Speaker::name)),
            column("speaker_id", mark -> speaker(mark, speaker -> speaker.id().toString())),
            column("speaker_role", mark -> speaker(mark, Speaker::role)),
            column("speaker_affiliation", mark -> speaker(mark, Speaker::affiliation)),
            column("is_anonymous", NO_SOURCE_YET),
            column("attribution_chain", NO_SOURCE_YET),
            column("claim_status", VerdictColumns::status),
            column("verdict_label", VerdictColumns::label),
            column("verdict_value", VerdictColumns::value),
            column("verdict_worst", VerdictColumns::worst),
            column("verdict_best", VerdictColumns::best),
            column("evidence_urls", VerdictColumns::evidence),
            column("checked_by", VerdictColumns::by),
            column("checked_at", VerdictColumns::at),
            column("checkworthiness", mark -> number(checkworthiness(mark.annotation()))),
            column("suggestion_source", mark -> name(mark.annotation().origin().source())),
            column("suggestion_state", AnnotationColumns::suggestionState),
            column("confidence", mark -> number(mark.annotation().origin().confidence())),
            column("note", mark -> mark.annotation().note()),
            column("coder", mark -> mark.annotation().coder()),
            column("created_at", mark -> mark.annotation().createdAt().toString()),
            column("modified_at", mark -> mark.annotation().modifiedAt().toString()),
            column("anchor_state", AnnotationColumns::anchorState),
            column("anchor_score", mark -> number(likeness(mark.anchored()))));

    static final List<Column<Mark>> SIMPLE = chosen(
            "article_title", "outlet", "published_at", "article_url", "annotation_kind", "codes", "quote_text",
            "speaker_name", "speaker_role", "quote_type", "cue_text", "claim_status", "note");

    private AnnotationColumns() {}

    static String kind(Mark mark) {
        return name(mark.annotation().kind());
    }

    static String anchorState(Mark mark) {
        return switch (mark.anchored()) {
            case Anchored.Exact _ -> "exact";
            case Anchored.Moved _ -> "moved";
            case Anchored.Lost _ -> "lost";
        };
    }

    private static Column<Mark> column(String name, Function<? super Mark, String> value) {
        return new Column<>(name, value);
    }

    /// A column that says where a mark stands, and says nothing of a lost one.
    private static Column<Mark> placed(String name, BiFunction<Mark, Span, Object> value) {
        return column(name, mark -> mark.span().map(span -> value.apply(mark, span).toString()).orElse(UNKNOWN));
    }

    private static List<Column<Mark>> chosen(String... names) {
        var byName = FULL.stream().collect(toMap(Column::name, identity()));
        return Stream.of(names).map(byName::get).toList();
    }

    private static String direction(Mark mark, Span span) {
        return switch (mark.ruler().direction(mark.ruler().paragraph(span.start()))) {
            case Direction.RIGHT_TO_LEFT -> "rtl";
            case Direction.LEFT_TO_RIGHT -> "ltr";
        };
    }

    private static String codes(Mark mark, Function<Code, String> told) {
        return SeveralValues.join(mark.annotation().codes().stream().map(told).toList());
    }

    private static Attribution attribution(Mark mark) {
        return mark.annotation().attribution();
    }

    private static String words(@Nullable Anchor companion) {
        return companion == null ? UNKNOWN : companion.exact();
    }

    private static String offset(Mark mark, @Nullable Anchor companion, Function<Span, Integer> edge) {
        return Optional.ofNullable(companion).flatMap(mark::span).map(edge).map(String::valueOf).orElse(UNKNOWN);
    }

    private static String speaker(Mark mark, Function<Speaker, String> told) {
        return Optional.ofNullable(attribution(mark).speaker()).map(told).orElse(UNKNOWN);
    }

    /// What became of a proposal; a person's own mark was never one.
    private static String suggestionState(Mark mark) {
        if (mark.annotation().origin().source() == Origin.Source.HUMAN) {
            return UNKNOWN;
        }
        return mark.annotation().status() == Status.PROPOSED ? "new" : name(mark.annotation().status());
    }

    /// That of a claim as it was proposed: the first reading is sure of a claim as far as it is worth checking.
    private static @Nullable Double checkworthiness(Annotation mark) {
        return mark.kind() == Kind.CLAIM && mark.status() != Status.EDITED ? mark.origin().confidence() : null;
    }

    private static @Nullable Double likeness(Anchored anchored) {
        return switch (anchored) {
            case Anchored.Exact _ -> 1.0;
            case Anchored.Moved(_, double likeness) -> likeness;
            case Anchored.Lost _ -> null;
        };
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? UNKNOWN : value.name().toLowerCase(Locale.ROOT);
    }

    /// `1`, `0.75`: Western digits, a point, four places at most, no exponent.
    private static String number(@Nullable Double value) {
        return value == null
                ? UNKNOWN
                : BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
