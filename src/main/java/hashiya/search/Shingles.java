package hashiya.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// A text as the runs of three words it is made of, in one spelling, to see how much of one text another has.
///
/// Of two texts that are nearly the same, the smallest of all runs in some order is likely to be the same run (Broder, 1997);
/// in sixteen orders of their own, sixteen such runs are the text's prints, which an index can hold.
public final class Shingles {
    /// How many prints a text has.
    public static final int PRINTS = 16;

    private static final int WORDS = 3;

    /// In order, none twice.
    private final long[] runs;

    private Shingles(long[] runs) {
        this.runs = runs;
    }

    public static Shingles of(String text) {
        var words = FoldedWords.of(text).all();
        return new Shingles(IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToLong(start -> run(words.subList(start, start + WORDS)))
                .sorted()
                .distinct()
                .toArray());
    }

    /// The share of the shorter text's runs that the other has too; see [#shared(Shingles)].
    public static double shared(String text, String other) {
        return of(text).shared(of(other));
    }

    /// The different runs, each as a number.
    public LongStream runs() {
        return Arrays.stream(runs);
    }

    /// How many different runs there are.
    public int count() {
        return runs.length;
    }

    /// The share of the shorter text's runs that the other has too: 1 where it is wholly in it, 0 where they share none.
    public double shared(Shingles other) {
        var fewer = runs.length <= other.runs.length ? this : other;
        var more = fewer == this ? other : this;
        long both = Arrays.stream(fewer.runs).filter(run -> Arrays.binarySearch(more.runs, run) >= 0).count();
        return fewer.runs.length == 0 ? 0 : (double) both / fewer.runs.length;
    }

    /// The prints as words, each with a letter before it that says in which order it is the first; none for a text that has
    /// no runs.
    public List<String> prints() {
        return runs.length == 0
                ? List.of()
                : IntStream.range(0, PRINTS)
                        .mapToObj(order -> (char) ('a' + order) + Long.toHexString(first(order)))
                        .toList();
    }

    private long first(int order) {
        long seed = mixed(order + 1L);
        long first = Long.MAX_VALUE;
        for (long run : runs) {
            first = Math.min(first, mixed(run ^ seed));
        }
        return first & 0xffff_ffffffL;
    }

    private static long run(List<String> words) {
        long run = 0;
        for (String word : words) {
            run = mixed(run + word.hashCode());
        }
        return run;
    }

    /// Spreads what is near far apart (the finalizer of SplitMix64, Steele, Lea and Flood, 2014).
    private static long mixed(long bits) {
        long mixed = bits + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
