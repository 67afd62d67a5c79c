package hashiya.desk;

/// Whose acts these are: undo takes back one's own alone, today's and those of days before.
///
/// @param coder the name that goes on marks
/// @param seat where they act; a window does not take back what a command line has done beside it
public record Author(String coder, Seat seat) {
    /// Where a person sits.
    public enum Seat {
        WINDOW,
        TERMINAL
    }

    /// The name under which the library keeps their acts.
    String name() {
        return (seat == Seat.WINDOW ? "window " : "terminal ") + coder;
    }
}
