package hashiya.library;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a row of `annotation` says, with its speaker, its verdict and its codes, and the way there.
final class AnnotationRow {
    static final String SELECT = """
            SELECT annotation.*, speaker.name AS speaker_name, speaker.role AS speaker_role, speaker.affiliation,
                   verdict.truth, verdict.evidence, verdict.checked_by, verdict.checked_at,
                   (SELECT group_concat(code, ' ' ORDER BY position)
                    FROM annotation_code WHERE annotation_code.annotation = annotation.number) AS codes
            FROM annotation LEFT JOIN speaker ON speaker.id = annotation.speaker
                 LEFT JOIN verdict ON verdict.annotation = annotation.number
            """;

    private static final String INSERT = """
            INSERT INTO annotation (
                number, id, article, kind, status, origin, confidence,
                note, coder, created_at, modified_at, revision,
                type, speaker,
                starts, ends, exact, before, after,
                cue_starts, cue_ends, cue_exact, cue_before, cue_after,
                mention_starts, mention_ends, mention_exact, mention_before, mention_after)
            VALUES (
                nullif(?, 0), ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?,
                ?, ?,
                ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE annotation SET
                kind = ?, status = ?, note = ?, modified_at = ?, revision = ?,
                type = ?, speaker = ?,
                starts = ?, ends = ?, exact = ?, before = ?, after = ?,
                cue_starts = ?, cue_ends = ?, cue_exact = ?, cue_before = ?, cue_after = ?,
                mention_starts = ?, mention_ends = ?, mention_exact = ?, mention_before = ?, mention_after = ?
            WHERE id = ?
            """;

    private static final Pattern SPACE = Pattern.compile(" ");

    private AnnotationRow() {}

    static void insert(Transaction transaction, Annotation annotation) throws SQLException {
        var attribution = annotation.attribution();
        transaction.run(
                INSERT,
                annotation.number(), annotation.id(), annotation.article(), annotation.kind(), annotation.status(),
                annotation.origin().source(), annotation.origin().confidence(),
                annotation.note(), annotation.coder(),
                annotation.createdAt(), annotation.modifiedAt(), annotation.revision(),
                attribution.type(), speaker(annotation),
                columns(annotation.anchor()),
                columns(attribution.cue()),
                columns(attribution.mention()));
    }

    static void update(Transaction transaction, Annotation wanted) throws SQLException {
        var attribution = wanted.attribution();
        transaction.run(
                UPDATE,
                wanted.kind(), wanted.status(), wanted.note(), wanted.modifiedAt(), wanted.revision(),
                attribution.type(), speaker(wanted),
                columns(wanted.anchor()),
                columns(attribution.cue()),
                columns(attribution.mention()),
                wanted.id());
    }

    private static @Nullable UUID speaker(Annotation annotation) {
        var speaker = annotation.attribution().speaker();
        return speaker == null ? null : speaker.id();
    }

    private static List<@Nullable Object> columns(@Nullable Anchor anchor) {
        return anchor == null
                ? Collections.nCopies(5, null)
                : Arrays.asList(
                        anchor.span().start(), anchor.span().end(), anchor.exact(), anchor.before(), anchor.after());
    }

    static Annotation read(Row row, Codebook codebook) throws SQLException {
        return new Annotation(
                row.id("id"),
                row.number("number"),
                row.id("article"),
                row.word("kind", Kind.class),
                anchor(row, ""),
                attribution(row),
                Verdicts.read(row),
                origin(row),
                row.word("status", Status.class),
                row.text("note"),
                row.has("codes") ? codes(row, codebook) : List.of(),
                row.text("coder"),
                row.moment("created_at"),
                row.moment("modified_at"),
                row.count("revision"));
    }

    private static List<Code> codes(Row row, Codebook codebook) throws SQLException {
        return codebook.all(SPACE.splitAsStream(row.text("codes")).map(UUID::fromString));
    }

    private static Origin origin(Row row) throws SQLException {
        return new Origin(
                row.word("origin", Origin.Source.class), row.has("confidence") ? row.fraction("confidence") : null);
    }

    private static Attribution attribution(Row row) throws SQLException {
        return new Attribution(
                row.has("type") ? row.word("type", Attribution.Type.class) : null,
                row.has("cue_starts") ? anchor(row, "cue_") : null,
                row.has("mention_starts") ? anchor(row, "mention_") : null,
                row.has("speaker") ? speaker(row) : null);
    }

    private static Speaker speaker(Row row) throws SQLException {
        return new Speaker(row.id("speaker"), row.text("speaker_name"), row.text("speaker_role"), row.text("affiliation"));
    }

    private static Anchor anchor(Row row, String of) throws SQLException {
        return new Anchor(
                new Span(row.count(of + "starts"), row.count(of + "ends")),
                row.text(of + "exact"),
                row.text(of + "before"),
                row.text(of + "after"));
    }
}
