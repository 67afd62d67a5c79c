package hashiya.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The bytes articles were read from, kept packed and apart, so that reading an article does not drag them along.
final class Originals {
    private Originals() {}

    static void keep(Transaction transaction, UUID article, byte[] original) throws SQLException {
        transaction.run("INSERT INTO original (article, deflated) VALUES (?, ?)", article, deflated(original));
    }

    static Optional<byte[]> of(Transaction transaction, UUID article) throws SQLException {
        var packed = transaction.first(
                "SELECT deflated FROM original WHERE article = ?", row -> row.bytes("deflated"), article);
        return packed.isPresent() ? Optional.of(inflated(packed.get())) : Optional.empty();
    }

    /// In lower-case hexadecimal.
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static byte[] deflated(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return packed.toByteArray();
    }

    private static byte[] inflated(byte[] packed) throws SQLException {
        try (var inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return inflater.readAllBytes();
        } catch (IOException e) {
            throw Transaction.damage(e);
        }
    }
}
