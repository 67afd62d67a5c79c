package hashiya.library;

import hashiya.article.Code;
import hashiya.library.Recoded.Hindrance;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The codes of the library by their ids, each with its parents.
record Codebook(Map<UUID, Code> codes) {
    /// A recursive query takes its rows first in, first out, so that parents come before their children.
    private static final String FROM_THE_TOP = """
            WITH RECURSIVE tree AS (
                SELECT id, name, colour, shortcut, description, parent FROM code WHERE parent IS NULL
                UNION ALL
                SELECT code.id, code.name, code.colour, code.shortcut, code.description, code.parent
                FROM code JOIN tree ON code.parent = tree.id
            )
            SELECT id, name, colour, shortcut, description, parent FROM tree
            """;

    static Codebook read(Transaction transaction) throws SQLException {
        var codes = new LinkedHashMap<UUID, Code>();
        transaction.each(
                FROM_THE_TOP,
                row -> new Code(
                        row.id("id"),
                        row.text("name"),
                        row.text("colour"),
                        row.text("shortcut"),
                        row.text("description"),
                        row.has("parent") ? codes.get(row.id("parent")) : null),
                code -> codes.put(code.id(), code));
        return new Codebook(codes);
    }

    /// Keeps a code and its parents, those that are new.
    static void keep(Transaction transaction, Code code) throws SQLException {
        if (code.parent() != null) {
            keep(transaction, code.parent());
        }
        transaction.run(
                """
                INSERT INTO code (id, name, colour, shortcut, description, parent) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """,
                code.id(),
                code.name(),
                code.colour(),
                code.shortcut(),
                code.description(),
                code.parent() == null ? null : code.parent().id());
    }

    /// The codes of a list of ids, in its order; an id the codebook has not is an [IllegalArgumentException].
    List<Code> all(Stream<UUID> ids) {
        return ids.map(id -> known(id, codes.get(id))).toList();
    }

    /// What has become of a code since somebody saw it, if anything. A parent that was renamed does not count.
    Optional<Recoded> meanwhile(Code seen) {
        var there = codes.get(seen.id());
        if (there == null) {
            return Optional.of(new Recoded.Gone());
        }
        boolean isSame = there.withParent(null).equals(seen.withParent(null)) && isUnder(there, seen.parent());
        return isSame ? Optional.empty() : Optional.of(new Recoded.Overtaken(there));
    }

    /// Whether a code is another one, or stands below it, by now.
    boolean isWithin(Code code, Code other) {
        return codes.getOrDefault(code.id(), code).isWithin(other);
    }

    /// What keeps a code from being as it is wanted.
    Optional<Recoded> hindrance(Code wanted) {
        var parent = wanted.parent();
        if (parent != null && isWithin(parent, wanted)) {
            return Optional.of(new Recoded.Hindered(Hindrance.BELOW, parent));
        }
        return others(wanted)
                .flatMap(other -> hindrance(other, wanted).<Recoded>map(how -> new Recoded.Hindered(how, other)).stream())
                .findFirst();
    }

    private static Optional<Hindrance> hindrance(Code other, Code wanted) {
        if (isUnder(other, wanted.parent()) && other.name().equals(wanted.name())) {
            return Optional.of(Hindrance.SAME_NAME);
        }
        boolean sameKey = !wanted.shortcut().isEmpty() && other.shortcut().equals(wanted.shortcut());
        return sameKey ? Optional.of(Hindrance.SAME_SHORTCUT) : Optional.empty();
    }

    /// What keeps the codes below one from going under another.
    Optional<Recoded> hindranceForChildren(Code from, @Nullable Code to) {
        return children(from).stream()
                .flatMap(child -> others(child)
                        .filter(other -> !other.id().equals(from.id()))
                        .filter(other -> isUnder(other, to) && other.name().equals(child.name())))
                .<Recoded>map(other -> new Recoded.Hindered(Hindrance.SAME_NAME, other))
                .findFirst();
    }

    /// The codes one step below another.
    List<Code> children(Code parent) {
        return codes.values().stream().filter(code -> isUnder(code, parent)).toList();
    }

    private Stream<Code> others(Code code) {
        return codes.values().stream().filter(other -> !other.id().equals(code.id()));
    }

    private static boolean isUnder(Code code, @Nullable Code parent) {
        var own = code.parent();
        return own == null ? parent == null : parent != null && own.id().equals(parent.id());
    }

    private static Code known(UUID id, @Nullable Code code) {
        if (code == null) {
            throw new IllegalArgumentException("no code " + id);
        }
        return code;
    }
}
