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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Annotations and their rows.
final class Annotations {
    private static final String SELECT = """
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

    private Annotations() {}

    /// The row of one mark, for the journal.
    static Rows rows(UUID annotation) {
        return new Rows("annotation", "id", annotation.toString());
    }

    /// The annotations in an article, in text order.
    static List<Annotation> in(Transaction transaction, UUID article, Codebook codebook) throws SQLException {
        return transaction.list(
                SELECT + "WHERE annotation.article = ? ORDER BY starts, ends, annotation.id",
                row -> read(row, codebook),
                article);
    }

    static Optional<Annotation> byId(Transaction transaction, UUID id) throws SQLException {
        return byId(transaction, id, Codebook.read(transaction));
    }

    static Optional<Annotation> byId(Transaction transaction, UUID id, Codebook codebook) throws SQLException {
        return transaction.first(SELECT + "WHERE annotation.id = ?", row -> read(row, codebook), id);
    }

    static Optional<Annotation> byNumber(Transaction transaction, long number) throws SQLException {
        var codebook = Codebook.read(transaction);
        return transaction.first(SELECT + "WHERE annotation.number = ?", row -> read(row, codebook), number);
    }

    static Annotation add(Transaction transaction, Annotation annotation) throws SQLException {
        requireWords(transaction, annotation);
        var attribution = annotation.attribution();
        if (attribution.speaker() != null) {
            keep(transaction, attribution.speaker());
        }
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
        putCodes(transaction, annotation);
        Verdicts.put(transaction, annotation);
        return Transaction.there(byId(transaction, annotation.id()));
    }

    /// Puts `wanted` in the place of `seen`, unless somebody has changed or deleted it since it was seen.
    static Replaced<Annotation> replace(Transaction transaction, Annotation seen, Annotation wanted) throws SQLException {
        var there = byId(transaction, seen.id());
        if (there.isEmpty()) {
            return new Replaced.Gone<>();
        }
        if (!isSame(there.get(), seen)) {
            return new Replaced.Overtaken<>(there.get());
        }
        boolean isMoved = !seen.anchor().equals(wanted.anchor());
        if (isMoved || !seen.attribution().equals(wanted.attribution())) {
            requireWords(transaction, wanted);
        }
        if (isMoved) { // by a person: how it once came over does not matter any more
            transaction.run("DELETE FROM carried WHERE annotation = ?", seen.number());
        }
        update(transaction, wanted);
        return new Replaced.Done<>(Transaction.there(byId(transaction, wanted.id())));
    }

    /// The same row: a code or a speaker that was renamed does not change the marks that name it.
    private static boolean isSame(Annotation there, Annotation seen) {
        return Objects.equals(speaker(there), speaker(seen))
                && codes(there).equals(codes(seen))
                && withoutNames(there).equals(withoutNames(seen));
    }

    private static @Nullable UUID speaker(Annotation annotation) {
        var speaker = annotation.attribution().speaker();
        return speaker == null ? null : speaker.id();
    }

    private static List<UUID> codes(Annotation annotation) {
        return annotation.codes().stream().map(Code::id).toList();
    }

    private static Annotation withoutNames(Annotation annotation) {
        return annotation.withCodes(List.of()).withAttribution(annotation.attribution().withSpeaker(null));
    }

    /// Writes a mark as it should be over the one with its id.
    static void update(Transaction transaction, Annotation wanted) throws SQLException {
        var attribution = wanted.attribution();
        if (attribution.speaker() != null) {
            keep(transaction, attribution.speaker());
        }
        transaction.run(
                UPDATE,
                wanted.kind(), wanted.status(), wanted.note(), wanted.modifiedAt(), wanted.revision(),
                attribution.type(), speaker(wanted),
                columns(wanted.anchor()),
                columns(attribution.cue()),
                columns(attribution.mention()),
                wanted.id());
        transaction.run("DELETE FROM annotation_code WHERE annotation = ?", wanted.number());
        putCodes(transaction, wanted);
        Verdicts.put(transaction, wanted);
    }

    static boolean delete(Transaction transaction, UUID id) throws SQLException {
        return transaction.run("DELETE FROM annotation WHERE id = ?", id) > 0;
    }

    private static void requireWords(Transaction transaction, Annotation annotation) throws SQLException {
        Articles.text(transaction, annotation.article()).ifPresent(text -> requireWords(annotation, text));
    }

    private static void requireWords(Annotation annotation, String text) {
        var attribution = annotation.attribution();
        Stream.of(annotation.anchor(), attribution.cue(), attribution.mention()).filter(Objects::nonNull).forEach(anchor -> {
            if (!text.startsWith(anchor.exact(), anchor.span().start())) {
                throw new IllegalArgumentException("other words stand at " + anchor.span() + " of " + annotation.article());
            }
        });
    }

    private static void keep(Transaction transaction, Speaker speaker) throws SQLException {
        transaction.run(
                "INSERT INTO speaker (id, name, role, affiliation) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                speaker.id(), speaker.name(), speaker.role(), speaker.affiliation());
    }

    private static void putCodes(Transaction transaction, Annotation annotation) throws SQLException {
        for (int position = 0; position < annotation.codes().size(); position++) {
            put(transaction, annotation.codes().get(position), annotation.id(), position);
        }
    }

    private static void put(Transaction transaction, Code code, UUID annotation, int position) throws SQLException {
        Codebook.keep(transaction, code);
        transaction.run(
                """
                INSERT INTO annotation_code (annotation, position, code)
                SELECT number, ?, ? FROM annotation WHERE id = ?
                """,
                position, code.id(), annotation);
    }

    private static List<@Nullable Object> columns(@Nullable Anchor anchor) {
        return anchor == null
                ? Collections.nCopies(5, null)
                : Arrays.asList(
                        anchor.span().start(), anchor.span().end(), anchor.exact(), anchor.before(), anchor.after());
    }

    private static Annotation read(Row row, Codebook codebook) throws SQLException {
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
        return codebook.all(Stream.of(row.text("codes").split(" ")).map(UUID::fromString));
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
