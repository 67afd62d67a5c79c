package hashiya.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A mark on a stretch of an article; on the screen it is called a mark.
///
/// @param id a UUIDv7
/// @param number the short number people type; 0 until the library has given one
/// @param article the id of the article it lies in
/// @param anchor the words it lies on
/// @param attribution who said them; [Attribution#UNKNOWN] until someone says
/// @param verdict whether it is true; [Verdict#NONE] until someone says, and of no meaning unless it is a claim
/// @param note a person's remark; empty where there is none
/// @param codes of the codebook, in the order they were put on
/// @param coder who made it
/// @param revision counts the changes, from 1
public record Annotation(
        UUID id,
        long number,
        UUID article,
        Kind kind,
        Anchor anchor,
        Attribution attribution,
        Verdict verdict,
        Origin origin,
        Status status,
        String note,
        List<Code> codes,
        String coder,
        Instant createdAt,
        Instant modifiedAt,
        int revision) {

    public Annotation {
        codes = List.copyOf(codes);
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1, not " + revision);
        }
    }

    /// A mark of which nobody has said whether it is true.
    public Annotation(
            UUID id, long number, UUID article, Kind kind, Anchor anchor,
            Attribution attribution, Origin origin, Status status, String note, List<Code> codes, String coder,
            Instant createdAt, Instant modifiedAt, int revision) {
        this(id, number, article, kind, anchor,
                attribution, Verdict.NONE, origin, status, note, codes, coder, createdAt, modifiedAt, revision);
    }

    /// A person's own mark, as it is at the moment it is made.
    public static Annotation byHand(UUID id, UUID article, Kind kind, Anchor anchor, String coder, Instant now) {
        return new Annotation(
                id, 0, article, kind, anchor,
                Attribution.UNKNOWN, Origin.HUMAN, Status.ACCEPTED, "", List.of(), coder, now, now, 1);
    }

    public Annotation withNumber(long given) {
        return new Annotation(
                id, given, article, kind, anchor,
                attribution, verdict, origin, status, note, codes, coder, createdAt, modifiedAt, revision);
    }

    public Annotation withKind(Kind other) {
        return new Annotation(
                id, number, article, other, anchor,
                attribution, verdict, origin, status, note, codes, coder, createdAt, modifiedAt, revision);
    }

    public Annotation withAnchor(Anchor other) {
        return new Annotation(
                id, number, article, kind, other,
                attribution, verdict, origin, status, note, codes, coder, createdAt, modifiedAt, revision);
    }

    public Annotation withAttribution(Attribution other) {
        return new Annotation(
                id, number, article, kind, anchor,
                other, verdict, origin, status, note, codes, coder, createdAt, modifiedAt, revision);
    }

    public Annotation withVerdict(Verdict other) {
        return new Annotation(
                id, number, article, kind, anchor,
                attribution, other, origin, status, note, codes, coder, createdAt, modifiedAt, revision);
    }

    public Annotation withStatus(Status other) {
        return new Annotation(
                id, number, article, kind, anchor,
                attribution, verdict, origin, other, note, codes, coder, createdAt, modifiedAt, revision);
    }

    public Annotation withNote(String other) {
        return new Annotation(
                id, number, article, kind, anchor,
                attribution, verdict, origin, status, other, codes, coder, createdAt, modifiedAt, revision);
    }

    public Annotation withCodes(List<Code> others) {
        return new Annotation(
                id, number, article, kind, anchor,
                attribution, verdict, origin, status, note, others, coder, createdAt, modifiedAt, revision);
    }

    /// The next revision, as of a moment.
    public Annotation revised(Instant now) {
        return new Annotation(
                id, number, article, kind, anchor,
                attribution, verdict, origin, status, note, codes, coder, createdAt, now, revision + 1);
    }
}
