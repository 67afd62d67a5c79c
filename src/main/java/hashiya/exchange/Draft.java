package hashiya.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/// A file in the making, beside the one it is to replace. Closing it takes it away, unless it has moved over.
final class Draft implements AutoCloseable {
    /// What other programs, and this one, open as something else: a library with what lies beside it, a workbook.
    private static final Pattern OTHER_KIND = Pattern.compile("(?i).*\\.(hashiya(-wal|-shm)?|xlsx?|xlsm|xlsb|ods|numbers)");

    private final Path target;
    private final Path file;

    private Draft(Path target) {
        this.target = target;
        // A short name of its own: that of the target may already be as long as names can be.
        this.file = target.resolveSibling(".hashiya-" + UUID.randomUUID() + ".part");
    }

    /// A draft of `target`, or of the file it links to. Nothing is written yet.
    static Draft of(Path target) throws IOException {
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new ExchangeException("exchange.not-a-file", null, target.toString());
        }
        if (OTHER_KIND.matcher(place.toString()).matches()) {
            throw new ExchangeException("exchange.other-kind", null, target.toString());
        }
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExchangeException("exchange.no-folder", null, String.valueOf(folder), target.toString());
        }
        return new Draft(place);
    }

    Path target() {
        return target;
    }

    Path file() {
        return file;
    }

    /// Writes the draft and waits until it lies on the disk.
    <R> R write(Filling<R> filling) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            R result = filling.fill(stream);
            stream.flush();
            channel.force(true);
            return result;
        }
    }

    /// Puts the draft in the place of its target, in one step.
    void moveOver() throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /// What writes a draft's bytes.
    interface Filling<R> {
        R fill(OutputStream stream) throws IOException;
    }
}
