package hashiya.library;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.zip.CRC32C;

/// A sum over each text, by the hash of the bytes it was read from, to tell when a letter of it has changed by itself.
final class TextSums {
    private TextSums() {}

    /// Writes down the sum of a text, in the place of an older one.
    static void keep(Transaction transaction, String sha256, String text) throws SQLException {
        transaction.run(
                "INSERT INTO text_sum (sha256, sum) VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE SET sum = excluded.sum",
                sha256, of(text));
    }

    /// Writes down the sum of a text that came before there were sums.
    static void keepFirst(Transaction transaction, String sha256, String text) throws SQLException {
        transaction.run(
                "INSERT INTO text_sum (sha256, sum) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", sha256, of(text));
    }

    /// Whether a text still has its sum, or has none yet.
    static boolean agree(Transaction transaction, String sha256, String text) throws SQLException {
        var sum = transaction.first("SELECT sum FROM text_sum WHERE sha256 = ?", row -> row.number("sum"), sha256);
        return sum.isEmpty() || sum.get() == of(text);
    }

    private static long of(String text) {
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
