package hashiya.ui;

/// The face that articles are read in.
public enum Face {
    /// A book naskh, for reading long.
    NASKH("Hashiya Naskh"),
    /// A sans; the interface is set in it too.
    SANS("Hashiya Sans");

    private final String family;

    Face(String family) {
        this.family = family;
    }

    /// The name the toolkit knows it by once [Fonts] has loaded it.
    String family() {
        return family;
    }
}
