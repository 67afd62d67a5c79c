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
    /// What is done before a library is brought up to date; if it throws, the library stays as it was.
    @FunctionalInterface
    interface Before {
        void update() throws SQLException;
    }

    static final Schema CURRENT = new Schema(List.of(
            "0001-articles-and-annotations.sql",
            "0002-publication-versions-journal.sql",
            "0003-search.sql",
            "0004-search-at-a-glance.sql",
            "0005-shelf-orders.sql",
            "0006-codes.sql",
            "0007-sums-and-resemblances.sql",
            "0008-folders-tags-progress.sql",
            "0009-verdicts.sql",
            "0010-what-articles-say-of-themselves.sql",
            "0011-sums-over-rows.sql"));

    Schema {
        steps = List.copyOf(steps);
    }

    int version() {
        return steps.size();
    }

    /// Takes all the steps a file still lacks in one transaction, so that nobody ever sees or keeps one that is half made;
    /// of several that come at once the first takes them, and the others wait and find nothing to do.
    ///
    /// The header that [LibraryFile] read may be older than what the write-ahead log holds, so a newer version is
    /// refused here once more.
    ///
    /// @param before is done first, while nobody else can write, if the file is a library already
    void bringUp(Connection connection, Path file, Before before) throws SQLException {
        if (versionOf(connection) != version()) {
            Transaction.writing(new Statements(connection), transaction -> {
                int version = versionOf(transaction);
                if (version > version()) {
                    throw LibraryFile.newer(file, version, version());
                }
                if (version < version()) { // otherwise another program has just brought it up
                    takeSteps(transaction, version, before);
                }
                return version;
            });
        }
    }

    private void takeSteps(Transaction transaction, int from, Before before) throws SQLException {
        if (from > 0) {
            before.update();
        }
        new Schema(steps.subList(from, steps.size())).takeSteps(transaction);
        RowSums.keep(transaction);
        transaction.script("PRAGMA application_id = " + LibraryFile.APPLICATION_ID);
        transaction.script("PRAGMA user_version = " + version());
    }

    /// What this schema was when it had fewer steps.
    Schema upTo(int version) {
        return new Schema(steps.subList(0, version));
    }

    void takeSteps(Transaction transaction) throws SQLException {
        for (var step : steps) {
            transaction.script(script(step));
        }
    }

    private static int versionOf(Connection connection) throws SQLException {
        return Transaction.reading(new Statements(connection), Schema::versionOf);
    }

    /// The version a file has by now; 0 for one that holds nothing yet.
    static int versionOf(Transaction transaction) throws SQLException {
        return transaction.one("PRAGMA user_version", row -> row.count("user_version"));
    }

    private static String script(String step) {
        try (var bytes = Objects.requireNonNull(Schema.class.getResourceAsStream(step), step)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(step, e);
        }
    }
}
