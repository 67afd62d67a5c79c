package hashiya.ui.reader;

/// Whether characters that cannot be seen are drawn as small signs.
public enum Invisibles {
    HIDDEN,
    SHOWN
}
