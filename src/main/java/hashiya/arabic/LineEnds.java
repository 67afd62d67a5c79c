package hashiya.arabic;

/// What ends a line inside a paragraph: old programs leave vertical tabs and form feeds, and Unicode has separators that
/// hardly anyone uses. They have no shape of their own and are shown as spaces.
final class LineEnds {
    private LineEnds() {}

    /// The paragraph with a space for each of them.
    static String asSpaces(String paragraph) {
        if (paragraph.chars().noneMatch(LineEnds::isOne)) {
            return paragraph;
        }
        var spaced = new StringBuilder(paragraph);
        for (int i = 0; i < spaced.length(); i++) {
            if (isOne(spaced.charAt(i))) {
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced.toString();
    }

    /// A new line is one too, but none stands inside a paragraph.
    private static boolean isOne(int unit) {
        return switch (unit) {
            case 0xB, 0xC, '\r', 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }
}
