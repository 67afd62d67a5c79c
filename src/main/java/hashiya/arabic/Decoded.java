package hashiya.arabic;

import java.nio.charset.Charset;

/// What a file's bytes turned out to be.
public sealed interface Decoded {
    /// Text, without a byte order mark and with `\n` for every newline, and the charset it was read as.
    record Text(String text, Charset charset) implements Decoded {}

    /// Nothing to read.
    record NotText(Reason reason) implements Decoded {}

    enum Reason {
        /// A picture, a program, a packed or formatted document: its bytes are not characters.
        BINARY,
        /// Perhaps text, but not in the charset asked for, or in none that we know.
        UNDECODABLE
    }
}
