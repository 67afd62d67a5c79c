package hashiya.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// The numbered steps that bring a file from nothing to today's tables, one SQL file each.
///
/// The first makes version 1, the second version 2. A step that has been given to people is never edited.
record Schema(List<String> steps) {
    static final Schema CURRENT = new Schema(List.of(
            "0001-articles-and-annotations.sql",
            "0002-publication-versions-journal.sql",
            "0003-search.sql"));

    Schema {
        steps = List.copyOf(steps);
    }

    int version() {
        return steps.size();
    }

    /// Takes the steps a file still lacks, each in a transaction of its own.
    ///
    /// The header that [LibraryFile] read may be older than what the write-ahead log holds, so a newer version is
    /// refused here once more.
    void bringUp(Connection connection, Path file) throws SQLException {
        for (int version = versionOf(connection); version != version(); version = versionOf(connection)) {
            if (version > version()) {
                throw LibraryFile.newer(file, version, version());
            }
            step(connection, version);
        }
    }

    /// The version a file has by now; 0 for one that holds nothing yet.
    static int versionOf(Connection connection) throws SQLException {
        return Transaction.reading(connection, Schema::versionOf);
    }

    private static int versionOf(Transaction transaction) throws SQLException {
        return transaction.first("PRAGMA user_version", row -> row.count("user_version")).orElseThrow();
    }

    private void step(Connection connection, int version) throws SQLException {
        var script = script(steps.get(version));
        Transaction.writing(connection, transaction -> {
            if (versionOf(transaction) == version) { // otherwise another program has just taken it
                transaction.script(script);
                transaction.script("PRAGMA application_id = " + LibraryFile.APPLICATION_ID);
                transaction.script("PRAGMA user_version = " + (version + 1));
            }
            return version;
        });
    }

    private static String script(String step) {
        try (var bytes = Objects.requireNonNull(Schema.class.getResourceAsStream(step), step)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(step, e);
        }
    }
}
