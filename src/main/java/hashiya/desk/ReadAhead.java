package hashiya.desk;

import hashiya.intake.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads files on other threads while those before them are being stored, and hands them over in order.
final class ReadAhead implements AutoCloseable {
    /// A file that has been read.
    ///
    /// @param isExpected whether something on the shelf came from the same place, so that this may be a newer version of it
    record Arrival(Path file, Read read, boolean isExpected) {}

    /// So many files, or so many bytes of them, are held in memory: about what is stored at once.
    private static final int MOST = 500;

    private static final long MOST_BYTES = 16 << 20;

    private record Ahead(CompletableFuture<Arrival> arrival, long bytes) {}

    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final Function<Path, Arrival> reading;
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private long bytes;

    ReadAhead(Function<Path, Arrival> reading) {
        this.reading = reading;
    }

    /// Shows each file to `each`, in order.
    void all(List<Path> files, Consumer<Arrival> each) {
        for (var file : files) {
            begin(file);
            while (ahead.size() >= MOST || (bytes >= MOST_BYTES && !ahead.isEmpty())) {
                each.accept(next());
            }
        }
        while (!ahead.isEmpty()) {
            each.accept(next());
        }
    }

    private void begin(Path file) {
        long size = size(file);
        ahead.add(new Ahead(CompletableFuture.supplyAsync(() -> reading.apply(file), readers), size));
        bytes += size;
    }

    private Arrival next() {
        var first = ahead.remove();
        bytes -= first.bytes();
        try {
            return first.arrival().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// 0 for a file that cannot be read: reading it says why.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
        readers.close();
    }
}
