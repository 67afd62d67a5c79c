package hashiya.exchange;

import java.nio.file.Path;

/// A table that was written, read back and found whole.
///
/// @param rows without the header
/// @param sha256 of the file's bytes, in lower-case hexadecimal
public record Exported(Path file, int rows, String sha256) {}
