package hashiya.ui.reader;

import hashiya.arabic.Direction;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/// Which characters of a paragraph belong to its Latin words, and are to be set in a Latin face with them.
///
/// Latin letters do. Of digits, spaces and signs those do
///
/// - that stand between Latin words: “Deutsche Welle”, “iPhone 15 Pro”;
/// - that are tied to one without a space, as far as the last digit or sign of a name: F-16, 3D, C++, #MeToo, but not
///   the comma in “BBC, CNN و”;
/// - that stand at an edge of a left-to-right paragraph.
///
/// Brackets and quotation marks do only where the whole paragraph is Latin, so that the two of a pair are always of one face.
final class LatinRuns {
    private static final String SIGNS_OF_NAMES = "+#@";

    private final String text;
    private final BitSet latin = new BitSet();

    private LatinRuns(String text) {
        this.text = text;
    }

    /// The offsets of every UTF-16 unit that belongs to a Latin run.
    static BitSet of(String paragraph, Direction direction) {
        var runs = new LatinRuns(paragraph);
        runs.find(direction == Direction.LEFT_TO_RIGHT);
        return runs.latin;
    }

    private void find(boolean latinEdges) {
        boolean whole = latinEdges && text.codePoints().noneMatch(codePoint -> isLetter(codePoint) && !isLatin(codePoint));
        boolean afterLatin = latinEdges;
        int neutral = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (isLetter(codePoint)) {
                join(neutral, i, afterLatin, isLatin(codePoint), whole);
                afterLatin = isLatin(codePoint);
                latin.set(i, next, afterLatin);
                neutral = next;
            }
            i = next;
        }
        join(neutral, text.length(), afterLatin, latinEdges, whole);
    }

    /// Decides on what stands between two letters, or between one and an edge.
    private void join(int from, int to, boolean afterLatin, boolean beforeLatin, boolean whole) {
        int start = from;
        int end = to;
        if (!afterLatin) {
            start = beforeLatin ? startTiedTo(from, to) : to;
        } else if (!beforeLatin) {
            end = endTiedTo(from, to);
        }
        for (int i = start; i < end; i++) {
            latin.set(i, whole || !isOneOfAPair(text.charAt(i)));
        }
    }

    /// Where that ends which is tied to the letter before `from`.
    private int endTiedTo(int from, int to) {
        int end = from;
        for (int i = from; i < to && !Character.isSpaceChar(text.charAt(i)); i++) {
            if (isPartOfAName(text.charAt(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    /// Where that starts which is tied to the letter at `to`.
    private int startTiedTo(int from, int to) {
        int start = to;
        for (int i = to - 1; i >= from && !Character.isSpaceChar(text.charAt(i)); i--) {
            if (isPartOfAName(text.charAt(i))) {
                start = i;
            }
        }
        return start;
    }

    /// Arabic-Indic digits are as Arabic as letters are.
    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) || (Character.isDigit(codePoint) && codePoint > '9');
    }

    private static boolean isLatin(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
    }

    private static boolean isPartOfAName(char unit) {
        return (unit >= '0' && unit <= '9') || SIGNS_OF_NAMES.indexOf(unit) >= 0;
    }

    private static boolean isOneOfAPair(char unit) {
        return unit == '"' || switch (Character.getType(unit)) {
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> true;
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> unit != '’';
            default -> false;
        };
    }
}
