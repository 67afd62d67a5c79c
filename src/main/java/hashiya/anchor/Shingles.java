package hashiya.anchor;

import hashiya.arabic.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// How much of one text another has, by its runs of three words in one spelling.
public final class Shingles {
    private static final int WORDS = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Shingles() {}

    /// The share of the shorter text's runs of words that the other has too: 1 where it is wholly in it, 0 where they share none.
    public static double shared(String text, String other) {
        var one = of(text);
        var two = of(other);
        var fewer = one.size() <= two.size() ? one : two;
        var more = one.size() <= two.size() ? two : one;
        return fewer.isEmpty() ? 0 : (double) fewer.stream().filter(more::contains).count() / fewer.size();
    }

    private static Set<List<String>> of(String text) {
        var words = NO_WORD.splitAsStream(Folding.FOR_SEARCH.fold(text).text()).filter(word -> !word.isEmpty()).toList();
        var shingles = new HashSet<List<String>>();
        for (int start = 0; start + WORDS <= words.size(); start++) {
            shingles.add(words.subList(start, start + WORDS));
        }
        return shingles;
    }
}
