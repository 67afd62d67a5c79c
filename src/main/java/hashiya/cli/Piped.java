package hashiya.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Output that remembers whether its reader ended early, as `head` does once it has enough: that is no trouble.
final class Piped extends FilterOutputStream {
    /// What the system says of such a pipe (`EPIPE`) on Linux and macOS.
    private static final String CLOSED = "Broken pipe";

    private boolean isClosedByReader;

    Piped(OutputStream out) {
        super(out);
    }

    boolean isClosedByReader() {
        return isClosedByReader;
    }

    /// Whether it is this that went wrong.
    static boolean isClosedPipe(@Nullable Throwable trouble) {
        return trouble instanceof IOException && CLOSED.equals(trouble.getMessage());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException trouble) {
            isClosedByReader |= isClosedPipe(trouble);
            throw trouble;
        }
    }
}
