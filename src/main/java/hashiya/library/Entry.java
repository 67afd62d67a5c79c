package hashiya.library;

import java.time.Instant;
import java.util.UUID;

/// A line of the journal: something a person did, and may take back.
///
/// @param id a UUIDv7
/// @param name what kind of act it is, a word the library only keeps
/// @param author whose act it is; nobody else undoes it
public record Entry(UUID id, String name, String author, Instant at) {}
