package hashiya.ui.reader;

/// How much white there is between the lines of the body.
public enum Leading {
    CLOSE(0.06),
    /// About two lines' height of a Latin page: room for stacked tashkeel.
    USUAL(0.22),
    WIDE(0.5);

    private final double share;

    Leading(double share) {
        this.share = share;
    }

    /// What is added to the height that the face itself asks for, in pixels.
    ///
    /// @param size of the text, in pixels
    double of(double size) {
        return size * share;
    }
}
