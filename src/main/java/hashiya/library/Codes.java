package hashiya.library;

import hashiya.article.Code;
import hashiya.library.Recoded.Hindrance;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The codebook of a library, and what happens to marks when it changes; see [Library] for what holds of every method.
///
/// An act is one line of the journal, with every mark it touched, so that undo puts all of it back. Among the codes of
/// one parent each has a name of its own, and no two codes have the same shortcut.
public final class Codes {
    private final Connections connections;

    Codes(Connections connections) {
        this.connections = connections;
    }

    /// The codebook, parents before their children.
    public List<Code> all() {
        return connections.read(transaction -> List.copyOf(Codebook.read(transaction).codes().values()));
    }

    /// The codebook with how much each code is used, parents before their children. Marks that were turned down count, for
    /// they carry their codes too.
    public List<CodeUse> uses() {
        return connections.read(transaction -> {
            var marks = new HashMap<UUID, int[]>();
            transaction.each(
                    """
                    SELECT code, count(*) AS marks,
                           sum((SELECT count(*) FROM annotation_code AS other WHERE other.annotation = one.annotation) = 1) AS alone
                    FROM annotation_code AS one GROUP BY code
                    """,
                    row -> new CodeCount(row.id("code"), row.count("marks"), row.count("alone")),
                    count -> marks.put(count.code(), new int[] {count.marks(), count.alone()}));
            return Codebook.read(transaction).codes().values().stream()
                    .map(code -> {
                        int[] counts = marks.getOrDefault(code.id(), new int[2]);
                        return new CodeUse(code, counts[0], counts[1]);
                    })
                    .toList();
        });
    }

    private record CodeCount(UUID code, int marks, int alone) {}

    /// Adds codes, those above before those below; all of them or none. Comes back with the last.
    public Recoded add(List<Code> codes, Entry entry) {
        return change(List.of(), entry, (transaction, codebook, recording) -> {
            var hindrance = codes.stream().flatMap(code -> codebook.hindrance(code).stream()).findFirst();
            if (hindrance.isPresent()) {
                return hindrance.get();
            }
            for (var code : codes) {
                recording.made(rows(code.id()));
                Codebook.keep(transaction, code);
            }
            return new Recoded.Done(codes.getLast());
        });
    }

    /// Puts one state of a code in the place of another that somebody has seen; see [Library#replace].
    public Recoded replace(Code seen, Code wanted, Entry entry) {
        return change(List.of(seen), entry, (transaction, codebook, recording) -> {
            var hindrance = codebook.hindrance(wanted);
            if (hindrance.isEmpty()) {
                recording.watchAlone(rows(seen.id()));
                update(transaction, wanted);
            }
            return hindrance.orElseGet(() -> new Recoded.Done(wanted));
        });
    }

    /// Takes a code away, if it is as somebody has seen it. Marks that carry it lose it and keep their others; the codes
    /// below it go up to its parent.
    public Recoded delete(Code seen, Instant now, Entry entry) {
        return change(List.of(seen), entry, (transaction, codebook, recording) -> {
            var hindrance = codebook.hindranceForChildren(seen, seen.parent());
            if (hindrance.isPresent()) {
                return hindrance.get();
            }
            watch(transaction, recording, seen, now);
            transaction.run("DELETE FROM annotation_code WHERE code = ?", seen.id());
            giveChildren(transaction, recording, codebook, seen, seen.parent());
            transaction.run("DELETE FROM code WHERE id = ?", seen.id());
            return new Recoded.Done(seen);
        });
    }

    /// Lets a code be taken up by another, if both are as somebody has seen them. Marks that carried the one carry the other,
    /// once; the codes below it go under the other, and its description is added to the other's.
    public Recoded merge(Code seen, Code into, Instant now, Entry entry) {
        return change(List.of(seen, into), entry, (transaction, codebook, recording) -> {
            if (codebook.isWithin(into, seen)) {
                return new Recoded.Hindered(Hindrance.BELOW, into);
            }
            var hindrance = codebook.hindranceForChildren(seen, into);
            if (hindrance.isPresent()) {
                return hindrance.get();
            }
            recording.watchAlone(rows(into.id()));
            watch(transaction, recording, seen, now);
            transaction.run(
                    """
                    DELETE FROM annotation_code WHERE code = ?
                    AND annotation IN (SELECT annotation FROM annotation_code WHERE code = ?)
                    """,
                    seen.id(), into.id());
            transaction.run("UPDATE annotation_code SET code = ? WHERE code = ?", into.id(), seen.id());
            giveChildren(transaction, recording, codebook, seen, into);
            transaction.run("DELETE FROM code WHERE id = ?", seen.id());
            var kept = into.withDescription(both(into.description(), seen.description()));
            update(transaction, kept);
            return new Recoded.Done(kept);
        });
    }

    @FunctionalInterface
    private interface Change {
        Recoded in(Transaction transaction, Codebook codebook, Recording recording) throws SQLException;
    }

    /// Does something to codes that are still as somebody has seen them, and writes it down if it was done.
    private Recoded change(List<Code> seen, Entry entry, Change change) {
        return connections.write(transaction -> {
            var codebook = Codebook.read(transaction);
            var meanwhile = seen.stream().flatMap(each -> codebook.meanwhile(each).stream()).findFirst();
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            var recording = new Recording(transaction);
            var recoded = change.in(transaction, codebook, recording);
            if (recoded instanceof Recoded.Done) {
                recording.write(entry);
            }
            return recoded;
        });
    }

    private static String both(String one, String other) {
        return Stream.of(one, other).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /// Watches a code that is about to go and the marks that carry it, which change with it.
    private static void watch(Transaction transaction, Recording recording, Code going, Instant now) throws SQLException {
        recording.watchAlone(rows(going.id()));
        recording.watch(marksWith(transaction, going).stream().map(Annotations::rows).toList());
        transaction.run(
                """
                UPDATE annotation SET revision = revision + 1, modified_at = ?
                WHERE number IN (SELECT annotation FROM annotation_code WHERE code = ?)
                """,
                now, going.id());
    }

    private static List<UUID> marksWith(Transaction transaction, Code code) throws SQLException {
        return transaction.list(
                """
                SELECT id FROM annotation_code JOIN annotation ON annotation.number = annotation_code.annotation
                WHERE code = ? ORDER BY annotation.number
                """,
                row -> row.id("id"),
                code.id());
    }

    private static void giveChildren(
            Transaction transaction, Recording recording, Codebook codebook, Code from, @Nullable Code to) throws SQLException {
        recording.watchAlone(codebook.children(from).stream().map(child -> rows(child.id())).toList());
        transaction.run("UPDATE code SET parent = ? WHERE parent = ?", to == null ? null : to.id(), from.id());
    }

    private static void update(Transaction transaction, Code code) throws SQLException {
        var parent = code.parent();
        transaction.run(
                "UPDATE code SET name = ?, colour = ?, shortcut = ?, description = ?, parent = ? WHERE id = ?",
                code.name(), code.colour(), code.shortcut(), code.description(), parent == null ? null : parent.id(), code.id());
    }

    private static Rows rows(UUID code) {
        return new Rows("code", "id", code.toString());
    }
}
