package hashiya.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Takes one kind of table out of the house: written beside its target, proved, and only then put in its place.
///
/// The proof comes before the move and not after it, so that a table that fails it never takes the place of a good one;
/// the move is a change of name and touches no byte.
final class Export<T> {
    private final Table<T> table;
    private final CsvOptions options;
    private final CsvCodec codec;

    Export(Table<T> table, CsvOptions options) {
        this.table = table;
        this.options = options;
        this.codec = new CsvCodec(options);
    }

    /// Writes the table and its sidecar; either both are new afterwards or neither.
    Exported write(Rows<T> rows, Path target) {
        try (var draft = Draft.of(target);
                var sidecar = Draft.of(Sidecar.beside(draft.target()))) {
            byte[] oldSidecar = readOurs(sidecar.target());
            var counts = new TreeMap<String, Integer>();
            var written = draft.write(stream -> codec.write(table, counting(rows, counts), stream));
            prove(draft.file(), written, target);
            String sha256 = sha256(draft.file());
            byte[] description = Sidecar.of(table, options, draft.target(), written.rows(), counts, sha256).bytes();
            sidecar.write(stream -> {
                stream.write(description);
                return description.length;
            });
            replace(draft, sidecar, oldSidecar);
            return new Exported(target, written.rows(), sha256);
        } catch (IOException e) {
            throw ExchangeException.writing(target, e);
        }
    }

    /// Writes the table alone, for a pipe; there is nothing to read back.
    void write(Rows<T> rows, OutputStream stream) {
        try {
            codec.write(table, rows, stream);
        } catch (IOException e) {
            throw ExchangeException.writing("-", e);
        }
    }

    private Rows<T> counting(Rows<T> rows, SortedMap<String, Integer> counts) {
        return consumer -> rows.forEach(row -> {
            consumer.accept(row);
            table.counted().apply(row).forEach(name -> counts.merge(name, 1, Integer::sum));
        });
    }

    /// Throws unless the file, read by the rules of the format, says what was written.
    private void prove(Path file, Contents written, Path target) throws IOException {
        Contents read;
        try {
            read = codec.read(file);
        } catch (CsvParseException e) {
            throw new ExchangeException("exchange.not-proved", e, target.toString());
        }
        if (!read.equals(written)) {
            throw new ExchangeException("exchange.not-proved", null, target.toString());
        }
    }

    /// The sidecar of an earlier export, or `null`. Anyone else's `.json` is not ours to replace.
    private static byte @Nullable [] readOurs(Path sidecar) throws IOException {
        if (!Files.exists(sidecar)) {
            return null;
        }
        if (!Sidecar.isOurs(sidecar)) {
            throw new ExchangeException("exchange.foreign-sidecar", null, sidecar.toString());
        }
        return Files.readAllBytes(sidecar);
    }

    private static void replace(Draft table, Draft sidecar, byte @Nullable [] oldSidecar) throws IOException {
        sidecar.moveOver();
        try {
            table.moveOver();
        } catch (IOException e) {
            if (oldSidecar == null) {
                Files.delete(sidecar.target());
            } else {
                Files.write(sidecar.target(), oldSidecar);
            }
            throw e;
        }
    }

    private static String sha256(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest);
    }
}
