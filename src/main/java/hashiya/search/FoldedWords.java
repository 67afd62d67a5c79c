package hashiya.search;

import hashiya.arabic.Folded;
import hashiya.arabic.Folding;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of a text, in order, each in its one spelling and with the way back.
///
/// A word is a run of letters and digits of the folded text, and so has neither tashkeel nor tatweel inside.
final class FoldedWords {
    private final Folded folded;
    private final List<String> words = new ArrayList<>();
    private int[] starts = new int[64];

    private FoldedWords(Folded folded) {
        this.folded = folded;
        String text = folded.text();
        int start = -1;
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean inside = offset < text.length() && isOfWord(text, offset);
            if (inside && start < 0) {
                start = offset;
            } else if (!inside && start >= 0) {
                add(text.substring(start, offset), start);
                start = -1;
            }
        }
    }

    static FoldedWords of(String text) {
        return new FoldedWords(Folding.FOR_SEARCH.fold(text));
    }

    int count() {
        return words.size();
    }

    String word(int index) {
        return words.get(index);
    }

    List<String> all() {
        return words;
    }

    /// The stretch of the original, in whole graphemes, from the word `first` up to and with the word `last`.
    Span original(int first, int last) {
        return folded.original(new Span(starts[first], starts[last] + words.get(last).length()));
    }

    private void add(String word, int start) {
        if (words.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[words.size()] = start;
        words.add(word);
    }

    /// Half a surrogate pair belongs to the word its other half belongs to.
    private static boolean isOfWord(String text, int offset) {
        char unit = text.charAt(offset);
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
