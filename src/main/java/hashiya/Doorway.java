package hashiya;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The way from a second start to the window that is open on the same library: a Unix domain socket in a folder that only
/// its owner can enter. Nothing of it can be reached from another computer.
///
/// A visitor is greeted with one byte, says the paths of its files, each ended by a NUL, and waits until the other side
/// closes, which is when they have been taken. Where nobody greets – an old socket, a window that hangs, a path too long
/// for a socket – there is no way, and each start is its own.
final class Doorway {
    private static final long GREETING_SECONDS = 3;
    private static final long TAKING_SECONDS = 60;
    private static final int LONGEST_VISIT = 1 << 20;
    private static final byte GREETING = 1;

    private final Path folder;
    private final Path socket;

    private Doorway(Path folder, String name) {
        this.folder = folder;
        this.socket = folder.resolve(name);
    }

    /// The way to the window on a library.
    ///
    /// @param folder for the sockets; made where it is missing
    static Doorway to(Path library, Path folder) {
        return new Doorway(folder, name(library) + ".sock");
    }

    /// Hands files to the window that is open, which then comes to the front; says whether there was one that took them.
    boolean handOver(List<Path> files) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            if (!within(GREETING_SECONDS, () -> isGreeted(channel))) {
                return false;
            }
            within(TAKING_SECONDS, () -> say(files, channel));
            return true;
        } catch (IOException | UnsupportedOperationException none) {
            log("no window answers at " + socket, none);
            return false;
        }
    }

    /// Takes visits until it is closed, each on a thread of its own; nothing where no socket can be made.
    Optional<AutoCloseable> open(Consumer<List<Path>> visitor) {
        try {
            OwnFolder.make(folder);
            Files.deleteIfExists(socket); // of a window that is no more: it would have answered
            var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofVirtual().name("doorway").start(() -> receive(door, visitor));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(door))); // the person logs out, and closes nothing
            return Optional.of(() -> close(door));
        } catch (IOException | UnsupportedOperationException none) {
            log("no doorway at " + socket, none);
            return Optional.empty();
        }
    }

    /// Once; by then the socket may be another window's.
    private void close(ServerSocketChannel door) {
        try {
            if (door.isOpen()) {
                door.close();
                Files.deleteIfExists(socket);
            }
        } catch (IOException trouble) {
            log("the socket stays", trouble);
        }
    }

    private boolean isGreeted(SocketChannel channel) throws IOException {
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (ConnectException killed) { // whose window it was; to log it would make all of the platform's logging first
            return false;
        }
        var greeting = ByteBuffer.allocate(1);
        return channel.read(greeting) == 1 && greeting.get(0) == GREETING;
    }

    /// Says the files, and waits until they are taken.
    private static boolean say(List<Path> files, SocketChannel channel) throws IOException {
        var bytes = UTF_8.encode(files.stream().map(file -> file.toAbsolutePath() + "\0").collect(Collectors.joining()));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.shutdownOutput();
        return channel.read(ByteBuffer.allocate(1)) < 0;
    }

    /// What a conversation comes to; `false` where it takes too long or breaks off.
    private static boolean within(long seconds, Callable<Boolean> conversation) {
        var task = new FutureTask<>(conversation);
        Thread.ofVirtual().start(task);
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException broken) {
            log("a visit broke off", broken);
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void receive(ServerSocketChannel door, Consumer<List<Path>> visitor) {
        while (door.isOpen()) {
            try (var channel = door.accept()) {
                channel.write(ByteBuffer.wrap(new byte[] {GREETING}));
                var said = new String(Channels.newInputStream(channel).readNBytes(LONGEST_VISIT), UTF_8);
                visitor.accept(Stream.of(said.split("\0")).filter(path -> !path.isEmpty()).map(Path::of).toList());
            } catch (IOException | InvalidPathException trouble) {
                log("a visit failed", trouble);
            }
        }
    }

    private static void log(String what, Exception because) {
        System.getLogger(Doorway.class.getName()).log(Level.DEBUG, what, because);
    }

    /// Short, because a socket's path is (108 bytes on Linux); the same for each way to name the same file.
    ///
    /// It is a sum of the path's bytes (FNV-1a of Fowler, Noll and Vo, 64 bits), which tells the few libraries of a person
    /// apart.
    /// Before a digest of the platform's, its providers are read, and each start would wait for that (18 ms).
    static String name(Path library) {
        Path one;
        try {
            one = library.toRealPath();
        } catch (IOException notThere) {
            one = library.toAbsolutePath().normalize();
        }
        long sum = 0xcbf29ce484222325L;
        for (byte each : one.toString().getBytes(UTF_8)) {
            sum = (sum ^ Byte.toUnsignedLong(each)) * 0x100000001b3L;
        }
        return HexFormat.of().toHexDigits(sum);
    }
}
