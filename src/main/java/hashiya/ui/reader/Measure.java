package hashiya.ui.reader;

/// How long a full line is.
public enum Measure {
    /// About 50 letters.
    NARROW(24),
    /// About 65 letters, which a book would choose.
    USUAL(30.5),
    /// About 85 letters.
    WIDE(40);

    private final double share;

    Measure(double share) {
        this.share = share;
    }

    /// The length of a full line, in pixels.
    ///
    /// @param size of the text, in pixels
    double of(double size) {
        return size * share;
    }
}
