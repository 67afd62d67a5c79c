package hashiya.bench;

import hashiya.library.Library;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/// A library with very many articles, put there at once and behind its back: how fast it takes them is another benchmark.
final class FilledLibrary {
    private static final long DAY = 86_400_000;

    private FilledLibrary() {}

    /// @param each is shown the text of each article as it is put there
    static Library of(Path file, int count, MadeUpNews news, Consumer<String> each) throws SQLException {
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
                each.accept(text);
            }
            connection.commit();
        }
        return Library.open(file);
    }
}
