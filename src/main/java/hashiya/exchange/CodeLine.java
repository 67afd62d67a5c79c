package hashiya.exchange;

/// A code as `codebook.csv` holds it.
///
/// @param path the names from the top of the codebook down to it: `اقتصاد/أسعار`
/// @param colour `#rrggbb`; empty for the usual tint
/// @param shortcut the key that puts it on; empty for none
/// @param marks how many carry it; not read back
public record CodeLine(String path, String colour, String shortcut, String description, int marks) {}
