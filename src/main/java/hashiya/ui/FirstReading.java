package hashiya.ui;

/// Whether the program reads an article first and shows what it proposes.
public enum FirstReading {
    SHOWN,
    OFF
}
