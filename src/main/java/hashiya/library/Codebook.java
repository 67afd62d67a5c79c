package hashiya.library;

import hashiya.article.Code;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The codes of the library by their ids, each with its parents.
record Codebook(Map<UUID, Code> codes) {
    /// A recursive query takes its rows first in, first out, so that parents come before their children.
    private static final String FROM_THE_TOP = """
            WITH RECURSIVE tree AS (
                SELECT id, name, colour, shortcut, parent FROM code WHERE parent IS NULL
                UNION ALL
                SELECT code.id, code.name, code.colour, code.shortcut, code.parent
                FROM code JOIN tree ON code.parent = tree.id
            )
            SELECT id, name, colour, shortcut, parent FROM tree
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
                "INSERT INTO code (id, name, colour, shortcut, parent) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                code.id(),
                code.name(),
                code.colour(),
                code.shortcut(),
                code.parent() == null ? null : code.parent().id());
    }

    /// The codes of a list of ids, in its order; an id the codebook has not is an [IllegalArgumentException].
    List<Code> all(Stream<UUID> ids) {
        return ids.map(id -> known(id, codes.get(id))).toList();
    }

    private static Code known(UUID id, @Nullable Code code) {
        if (code == null) {
            throw new IllegalArgumentException("no code " + id);
        }
        return code;
    }
}
