package hashiya.intake;

import hashiya.arabic.Graphemes;
import hashiya.arabic.Invisible;

/// What a text is called: its first line that says something.
final class Titles {
    /// In UTF-16 units. Newspaper headlines have up to 120; a longer first line is a paragraph.
    private static final int LONGEST = 160;

    private static final String CUT = "…";

    private Titles() {}

    /// The first line with something to see in it, without the spaces and bidi controls around it, and cut after a word
    /// where it is very long; empty where no line says anything.
    static String of(String text) {
        return text.lines().map(Titles::stripped).filter(line -> !line.isEmpty()).findFirst().map(Titles::cut).orElse("");
    }

    static boolean saysSomething(String text) {
        return !text.codePoints().allMatch(Titles::isNothing);
    }

    private static String stripped(String line) {
        int start = 0;
        while (start < line.length() && isNothing(line.codePointAt(start))) {
            start += Character.charCount(line.codePointAt(start));
        }
        int end = line.length();
        while (end > start && isNothing(line.codePointBefore(end))) {
            end -= Character.charCount(line.codePointBefore(end));
        }
        return line.substring(start, end);
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int word = line.lastIndexOf(' ', LONGEST);
        // Words are short; where none ends in the second half, the line is no sequence of words.
        int end = word > LONGEST / 2 ? word : lastGrapheme(line);
        return stripped(line.substring(0, end)) + CUT;
    }

    private static int lastGrapheme(String line) {
        // Enough to see where the cluster at the cut ends; the line may be a whole book.
        String beginning = line.substring(0, Math.min(line.length(), 2 * LONGEST));
        int end = Graphemes.of(beginning).before(LONGEST + 1);
        return end > 0 ? end : LONGEST;
    }

    private static boolean isNothing(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || Invisible.isInvisible(codePoint);
    }
}
