package hashiya.ui.reader;

/// Which characters both bundled faces have. JavaFX gives no fallback to a face loaded from a file, so whatever is
/// missing here must be set in a face of the system.
final class BundledFaces {
    /// First and last of each range that Amiri and IBM Plex Sans Arabic share, in order.
    private static final int[][] RANGES = {
        {0x20, 0x7E}, {0xA0, 0xFF}, {0x131, 0x131}, {0x152, 0x153}, {0x160, 0x161}, {0x178, 0x178}, {0x17D, 0x17E},
        {0x606, 0x61B}, {0x61E, 0x6A1}, {0x6A3, 0x6FF}, {0x750, 0x77F}, {0x2010, 0x2010}, {0x2013, 0x2015},
        {0x2018, 0x201A}, {0x201C, 0x201E}, {0x2020, 0x2022}, {0x2026, 0x2026}, {0x2030, 0x2030}, {0x2039, 0x203A},
        {0x2044, 0x2044}, {0x20AC, 0x20AC}, {0x2212, 0x2212}, {0xFB50, 0xFBB1}, {0xFD3E, 0xFD3F}, {0xFDF2, 0xFDF2},
        {0xFDFC, 0xFDFC}, {0xFE70, 0xFE72}, {0xFE74, 0xFE74}, {0xFE76, 0xFEFC},
    };

    private BundledFaces() {}

    /// Whether the Latin face has it too.
    static boolean latinHas(int codePoint) {
        boolean arabic = (codePoint >= 0x600 && codePoint < 0x2000) || codePoint >= 0xFB50;
        return !arabic && codePoint != 0x2010 && codePoint != 0x2015 && have(codePoint);
    }

    static boolean have(int codePoint) {
        for (int[] range : RANGES) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }
}
