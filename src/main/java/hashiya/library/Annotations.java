package hashiya.library;

import hashiya.article.Annotation;
import hashiya.article.Code;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The annotations of a library, within one act: what all of them share – the codebook, the texts their words stand in – is
/// read once.
final class Annotations {
    private final Transaction transaction;
    private final Map<UUID, Optional<String>> texts = new HashMap<>();
    private @Nullable Codebook codebook;

    Annotations(Transaction transaction) {
        this.transaction = transaction;
    }

    /// The row of one mark, for the journal.
    static Rows rows(UUID annotation) {
        return new Rows("annotation", "id", annotation.toString());
    }

    /// The rows of some marks, for the journal.
    static List<Rows> rows(Collection<Annotation> annotations) {
        return annotations.stream().map(each -> rows(each.id())).toList();
    }

    /// The annotations in an article, in text order.
    List<Annotation> in(UUID article) throws SQLException {
        return list("WHERE annotation.article = ? ORDER BY starts, ends, annotation.id", article);
    }

    Optional<Annotation> byId(UUID id) throws SQLException {
        return list("WHERE annotation.id = ?", id).stream().findFirst();
    }

    /// Those that are here, in no order.
    List<Annotation> byId(Collection<UUID> ids) throws SQLException {
        String array = ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
        return list("WHERE annotation.id IN (SELECT value FROM json_each(?))", array);
    }

    Optional<Annotation> byNumber(long number) throws SQLException {
        return list("WHERE annotation.number = ?", number).stream().findFirst();
    }

    private List<Annotation> list(String where, Object value) throws SQLException {
        var known = codebook();
        return transaction.list(AnnotationRow.SELECT + where, row -> AnnotationRow.read(row, known), value);
    }

    private Codebook codebook() throws SQLException {
        if (codebook == null) {
            codebook = Codebook.read(transaction);
        }
        return codebook;
    }

    /// Comes back with it as it is kept.
    Annotation add(Annotation annotation) throws SQLException {
        return addAll(List.of(annotation)).getFirst();
    }

    /// Comes back with them as they are kept, in their order.
    List<Annotation> addAll(List<Annotation> annotations) throws SQLException {
        for (var each : annotations) {
            requireWords(each);
            keepSpeaker(each);
            AnnotationRow.insert(transaction, each);
            putCodes(each);
            Verdicts.put(transaction, each);
        }
        return kept(annotations);
    }

    /// Puts `wanted` in the place of `seen`, unless somebody has changed or deleted it since it was seen.
    Replaced<Annotation> replace(Annotation seen, Annotation wanted) throws SQLException {
        var there = byId(seen.id());
        if (there.isEmpty()) {
            return new Replaced.Gone<>();
        }
        if (!isSame(there.get(), seen)) {
            return new Replaced.Overtaken<>(there.get());
        }
        overwrite(seen, wanted);
        return new Replaced.Done<>(kept(List.of(wanted)).getFirst());
    }

    /// Puts each of `wanted` in the place of its `seen`, and comes back with those that were still as they were seen.
    List<Annotation> replaceAll(List<Annotation> seen, List<Annotation> wanted) throws SQLException {
        var there = byId(seen.stream().map(Annotation::id).toList()).stream()
                .collect(Collectors.toMap(Annotation::id, each -> each));
        var done = new ArrayList<Annotation>();
        for (int place = 0; place < seen.size(); place++) {
            var now = there.get(seen.get(place).id());
            if (now != null && isSame(now, seen.get(place))) {
                overwrite(seen.get(place), wanted.get(place));
                done.add(wanted.get(place));
            }
        }
        return kept(done);
    }

    private void overwrite(Annotation seen, Annotation wanted) throws SQLException {
        boolean isMoved = !seen.anchor().equals(wanted.anchor());
        if (isMoved || !seen.attribution().equals(wanted.attribution())) {
            requireWords(wanted);
        }
        if (isMoved) { // by a person: how it once came over does not matter any more
            transaction.run("DELETE FROM carried WHERE annotation = ?", seen.number());
        }
        update(wanted);
    }

    /// Some annotations as they stand there now, in their order.
    private List<Annotation> kept(List<Annotation> written) throws SQLException {
        var there = byId(written.stream().map(Annotation::id).toList()).stream()
                .collect(Collectors.toMap(Annotation::id, each -> each));
        var kept = new ArrayList<Annotation>();
        for (var each : written) {
            kept.add(Transaction.there(Optional.ofNullable(there.get(each.id()))));
        }
        return List.copyOf(kept);
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
    void update(Annotation wanted) throws SQLException {
        keepSpeaker(wanted);
        AnnotationRow.update(transaction, wanted);
        transaction.run("DELETE FROM annotation_code WHERE annotation = ?", wanted.number());
        putCodes(wanted);
        Verdicts.put(transaction, wanted);
    }

    boolean delete(UUID id) throws SQLException {
        return transaction.run("DELETE FROM annotation WHERE id = ?", id) > 0;
    }

    private void requireWords(Annotation annotation) throws SQLException {
        var article = annotation.article();
        if (!texts.containsKey(article)) {
            texts.clear(); // one after the other
            texts.put(article, Articles.text(transaction, article));
        }
        texts.getOrDefault(article, Optional.empty()).ifPresent(text -> requireWords(annotation, text));
    }

    private static void requireWords(Annotation annotation, String text) {
        var attribution = annotation.attribution();
        Stream.of(annotation.anchor(), attribution.cue(), attribution.mention()).filter(Objects::nonNull).forEach(anchor -> {
            if (!text.startsWith(anchor.exact(), anchor.span().start())) {
                throw new IllegalArgumentException("other words stand at " + anchor.span() + " of " + annotation.article());
            }
        });
    }

    private void keepSpeaker(Annotation annotation) throws SQLException {
        var speaker = annotation.attribution().speaker();
        if (speaker != null) {
            transaction.run(
                    "INSERT INTO speaker (id, name, role, affiliation) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                    speaker.id(), speaker.name(), speaker.role(), speaker.affiliation());
        }
    }

    private void putCodes(Annotation annotation) throws SQLException {
        for (int position = 0; position < annotation.codes().size(); position++) {
            put(annotation.codes().get(position), annotation.id(), position);
        }
    }

    /// A code may be new.
    private void put(Code code, UUID annotation, int position) throws SQLException {
        Codebook.keep(transaction, code);
        codebook = null;
        transaction.run(
                """
                INSERT INTO annotation_code (annotation, position, code)
                SELECT number, ?, ? FROM annotation WHERE id = ?
                """,
                position, code.id(), annotation);
    }
}
