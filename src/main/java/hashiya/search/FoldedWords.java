package hashiya.search;

import hashiya.arabic.Folded;
import hashiya.arabic.Folding;
import hashiya.article.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The words of a text, in order, each in its one spelling and with the way back.
///
/// A word is a run of letters and digits of the folded text, and so has neither tashkeel nor tatweel inside.
final class FoldedWords {
    /// What [#isOfWord(int)] says of the characters nearly all texts consist of.
    private static final boolean[] LATIN_TO_ARABIC = new boolean[0x700];

    static {
        for (int codePoint = 0; codePoint < LATIN_TO_ARABIC.length; codePoint++) {
            LATIN_TO_ARABIC[codePoint] = isOfWord(codePoint);
        }
    }

    private final Folded folded;
    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private FoldedWords(Folded folded) {
        this.folded = folded;
        String text = folded.text();
        int start = -1;
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean inside = offset < text.length() && isOfWord(text, offset);
            if (inside && start < 0) {
                start = offset;
            } else if (!inside && start >= 0) {
                add(start, offset);
                start = -1;
            }
        }
    }

    static FoldedWords of(String text) {
        return new FoldedWords(Folding.FOR_SEARCH.fold(text));
    }

    int count() {
        return count;
    }

    String word(int index) {
        return folded.text().substring(starts[index], ends[index]);
    }

    List<String> all() {
        return IntStream.range(0, count).mapToObj(this::word).toList();
    }

    /// Adds the places of the words that hold a piece: much quicker than to look at each word.
    void with(String piece, BitSet places) {
        String text = folded.text();
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            int found = Arrays.binarySearch(starts, 0, count, at);
            int place = found >= 0 ? found : -found - 2;
            if (place >= 0 && at + piece.length() <= ends[place]) {
                places.set(place);
            }
        }
    }

    /// The stretch of the original, in whole graphemes, from the word `first` up to and with the word `last`.
    Span original(int first, int last) {
        return folded.original(new Span(starts[first], ends[last]));
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /// Half a surrogate pair belongs to the word its other half belongs to.
    private static boolean isOfWord(String text, int offset) {
        char unit = text.charAt(offset);
        if (unit < LATIN_TO_ARABIC.length) {
            return LATIN_TO_ARABIC[unit];
        }
        if (Character.isLowSurrogate(unit) && offset > 0) {
            return isOfWord(text.codePointAt(offset - 1));
        }
        return isOfWord(Character.isHighSurrogate(unit) ? text.codePointAt(offset) : unit);
    }

    private static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }
}
