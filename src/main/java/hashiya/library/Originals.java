package hashiya.library;

import hashiya.article.Article;
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
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The bytes articles were read from, kept packed and apart, so that reading an article does not drag them along.
final class Originals {
    private Originals() {}

    /// The bytes an article was read from, ready to be kept: packing takes as long as storing, and needs no transaction.
    static final class Packed {
        private final Article article;
        private final byte[] deflated;

        private Packed(Article article, byte[] deflated) {
            this.article = article;
            this.deflated = deflated;
        }

        /// Throws [IllegalArgumentException] if the article's `sha256` is not that of the bytes.
        static Packed of(Article article, byte[] original) {
            if (!article.sha256().equals(sha256(original))) {
                throw new IllegalArgumentException("these are not the bytes of " + article.id());
            }
            return new Packed(article, Originals.deflated(original));
        }

        Article article() {
            return article;
        }

        void keep(Transaction transaction) throws SQLException {
            Originals.put(transaction, article.id(), deflated);
        }
    }

    static void keep(Transaction transaction, UUID article, byte[] original) throws SQLException {
        put(transaction, article, deflated(original));
    }

    private static void put(Transaction transaction, UUID article, byte[] deflated) throws SQLException {
        transaction.run("INSERT INTO original (article, deflated) VALUES (?, ?)", article, deflated);
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

    /// Articles are short: packing them best makes them a twentieth smaller, and takes twice as long.
    private static byte[] deflated(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        var fast = new Deflater(Deflater.BEST_SPEED);
        try (var deflater = new DeflaterOutputStream(packed, fast)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            fast.end();
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
