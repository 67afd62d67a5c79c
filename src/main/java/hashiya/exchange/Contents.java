package hashiya.exchange;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;

/// What a table says, whatever its bytes: equal for two tables of the same cells in the same order.
///
/// @param rows without the header
/// @param digest of all cells, the header's first
record Contents(int rows, String digest) {

    /// Takes a table's contents row by row, keeping none.
    static final class Taker {
        private final MessageDigest digest = Sha256.digest();
        private int lines;

        /// Each cell goes in with its length in front, so that moving a character to the next cell shows.
        void take(List<String> cells) {
            for (String cell : cells) {
                var bytes = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * cell.length()).putInt(cell.length());
                bytes.asCharBuffer().put(cell);
                digest.update(bytes.rewind());
            }
            digest.update((byte) '\n');
            lines++;
        }

        Contents contents() {
            return new Contents(Math.max(0, lines - 1), Sha256.hex(digest));
        }
    }
}
