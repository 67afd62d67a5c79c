package hashiya.library;

import java.util.UUID;

/// A place for articles on the shelf; each lies in one at most.
///
/// @param name which no other folder has
/// @param articles how many lie in it
public record Folder(UUID id, String name, int articles) {}
