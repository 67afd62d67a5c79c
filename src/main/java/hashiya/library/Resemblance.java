package hashiya.library;

import java.util.UUID;

/// Two articles whose texts are nearly the same: one may be a version of the other.
///
/// @param later the one that came later
/// @param shared how much of the shorter text the other has too, 0 to 1
public record Resemblance(One later, One earlier, double shared) {
    /// One of the two.
    ///
    /// @param outlet empty where unknown
    public record One(UUID id, long number, String title, String outlet) {}
}
