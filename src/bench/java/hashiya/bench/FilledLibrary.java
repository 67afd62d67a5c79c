package hashiya.bench;

import hashiya.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A library with very many articles, put there at once and behind its back: how fast it takes them is another benchmark.
final class FilledLibrary {
    private static final long DAY = 86_400_000;

    private FilledLibrary() {}

    /// One that is indexed too, which takes minutes, and is kept from one run to the next: to be left as it is.
    static Path indexed(int count) throws IOException, SQLException {
        var kept = Kept.of("indexed", count);
        var file = kept.folder().resolve("library.hashiya");
        if (!kept.isFilled()) {
            try (var library = of(file, count, new MadeUpNews(1))) {
                index(library);
            }
            kept.fillingIsDone();
        }
        return file;
    }

    /// Brings the index up to date.
    static void index(Library library) {
        int more;
        do {
            more = library.bringIndexUp();
        } while (more > 0);
    }

    static Library of(Path file, int count, MadeUpNews news) throws SQLException {
        Library.open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var article = connection.prepareStatement("""
                        INSERT INTO article (id, title, sha256, source, charset, added_at, text)
                        VALUES (?, ?, ?, 'made-up.txt', 'UTF-8', ?, ?)
                        """);
                var publication = connection.prepareStatement("""
                        INSERT INTO publication VALUES (?, 'وكالة ' || ?, '', '', '', '', 'ar', '', ?)
                        """)) {
            connection.setAutoCommit(false);
            long start = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
            for (int i = 0; i < count; i++) {
                String text = news.article();
                String id = new UUID(0x7000L | (start + i) << 16, 0x8000_0000_0000_0000L | i).toString();
                long added = start + i * DAY / 400;
                article.setString(1, id);
                article.setString(2, text.substring(0, text.indexOf('\n')));
                article.setString(3, String.format(Locale.ROOT, "%064x", i));
                article.setLong(4, added);
                article.setString(5, text);
                article.executeUpdate();
                publication.setString(1, id);
                publication.setInt(2, i % 40);
                publication.setLong(3, added);
                publication.executeUpdate();
            }
            connection.commit();
        }
        return Library.open(file);
    }
}
