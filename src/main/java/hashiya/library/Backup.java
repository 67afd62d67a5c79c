package hashiya.library;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of a library that Hashiya made by itself.
///
/// @param number the later, the higher, whatever the clock said
/// @param file a library like any other
/// @param madeAt to the second
public record Backup(long number, Path file, Instant madeAt) {}
