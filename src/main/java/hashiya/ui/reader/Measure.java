package hashiya.ui.reader;

/// How long a full line is. The naskh, whose letters are narrower, holds a tenth more than the sans.
public enum Measure {
    /// About 60 letters, spaces among them.
    NARROW(24),
    /// About 80 letters: some fourteen words.
    USUAL(30.5),
    /// About 110 letters.
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
