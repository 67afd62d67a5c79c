package hashiya.suggest;

import hashiya.article.Span;
import hashiya.suggest.Gold.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How near suggestions come to gold: counts that can be added up over articles, and the measures that follow from them.
///
/// Two stretches match when they share at least half of what they cover together; each matches one other.
final class Score {
    private static final double HALF = 0.5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final Map<String, Integer> counts = new TreeMap<>();

    /// A stretch of the one side and one of the other.
    private record Pair(int gold, int found, double likeness, int distance) {}

    Score plus(Score other) {
        other.counts.forEach((name, count) -> counts.merge(name, count, Integer::sum));
        return this;
    }

    Score add(Gold gold, Suggestions found, String text) {
        var required = gold.quotes().stream().filter(quote -> !quote.optional()).toList();
        var optional = gold.quotes().stream().filter(Gold.Quote::optional).toList();
        var quotes = found.quotes();
        var pairs = match(required, quotes, (quote, other) -> likeness(quote, other.span()));
        var matched = new HashSet<SuggestedQuote>();
        pairs.forEach(pair -> matched.add(quotes.get(pair.found())));
        var live = quotes.stream()
                .filter(quote -> matched.contains(quote)
                || optional.stream().noneMatch(other -> covers(other, quote.span())))
                .toList();

        count("overlap", pairs.size(), live.size(), required.size());
        var spans = Set.copyOf(live.stream().map(SuggestedQuote::span).toList());
        int exact = (int) required.stream()
                .filter(quote -> quote.stretches().stream().anyMatch(stretch -> spans.contains(span(stretch))))
                .count();
        count("exact", exact, spans.size(), required.size());
        countWords(text, required, optional, quotes);
        for (String type : List.of("direct", "indirect", "mixed")) {
            var expected = required.stream().filter(quote -> quote.type().equals(type)).toList();
            var given = live.stream().filter(quote -> type(quote).equals(type)).toList();
            int hits = match(expected, given, (quote, other) -> likeness(quote, other.span())).size();
            count(type, hits, given.size(), expected.size());
        }
        int same = 0;
        for (var pair : pairs) {
            same += addPair(required.get(pair.gold()), quotes.get(pair.found())) ? 1 : 0;
        }
        count("quote+speaker", same, live.size(), required.size());
        var claims = match(gold.claims(), found.claims(), (claim, other) -> likeness(claim, other.span()));
        count("claims", claims.size(), found.claims().size(), gold.claims().size());
        for (var not : gold.notQuotes()) {
            boolean isHit = live.stream().anyMatch(quote -> !matched.contains(quote) && likeness(not, quote.span()) >= HALF);
            share("false alarms", isHit);
        }
        return this;
    }

    /// Counts the words that stand in quotes on either side; those of optional ones count for nothing.
    private void countWords(String text, List<Gold.Quote> required, List<Gold.Quote> optional, List<SuggestedQuote> found) {
        int hits = 0;
        int given = 0;
        int expected = 0;
        var free = Stream.concat(
                optional.stream().flatMap(quote -> quote.stretches().stream()),
                required.stream().flatMap(quote -> Stream.ofNullable(quote.alt()).flatMap(List::stream))).toList();
        var word = WORD.matcher(text);
        while (word.find()) {
            boolean isGold = required.stream().anyMatch(quote -> quote.start() <= word.start() && word.end() <= quote.end());
            boolean isFree = !isGold && free.stream()
                    .anyMatch(stretch -> stretch.start() <= word.start() && word.end() <= stretch.end());
            boolean isFound = !isFree && found.stream()
                    .anyMatch(quote -> quote.span().start() <= word.start() && word.end() <= quote.span().end());
            hits += isGold && isFound ? 1 : 0;
            given += isFound ? 1 : 0;
            expected += isGold ? 1 : 0;
        }
        count("token", hits, given, expected);
    }

    /// Of what is counted in hits, misses and false alarms, the harmonic mean of precision and recall; of the rest, a share.
    double of(String measure) {
        if (counts.containsKey(measure + " of")) {
            return (double) counted(measure, " hits") / counted(measure, " of");
        }
        int sides = counted(measure, " found") + counted(measure, " expected");
        return sides == 0 ? 1 : 2.0 * counted(measure, " hits") / sides;
    }

    private int counted(String measure, String what) {
        return counts.getOrDefault(measure + what, 0);
    }

    private boolean addPair(Gold.Quote gold, SuggestedQuote found) {
        if (gold.cue() != null) {
            share("cue", span(gold.cue()).overlaps(found.cue().span()));
        }
        share("speaker mention", Objects.equals(gold.speaker() == null ? null : span(gold.speaker()), found.mention()));
        boolean isSame = Names.areSame(gold.speakerResolved(), found.speaker());
        share("speaker", isSame);
        if (gold.speaker() == null) {
            share("speaker understood", isSame);
        }
        return isSame;
    }

    private void count(String measure, int hits, int found, int expected) {
        counts.merge(measure + " hits", hits, Integer::sum);
        counts.merge(measure + " found", found, Integer::sum);
        counts.merge(measure + " expected", expected, Integer::sum);
    }

    private void share(String measure, boolean isHit) {
        counts.merge(measure + " hits", isHit ? 1 : 0, Integer::sum);
        counts.merge(measure + " of", 1, Integer::sum);
    }

    private static <G, F> List<Pair> match(List<G> gold, List<F> found, BiFunction<G, F, Double> likeness) {
        var candidates = new ArrayList<Pair>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double alike = likeness.apply(gold.get(i), found.get(j));
                if (alike >= HALF) {
                    candidates.add(new Pair(i, j, alike, Math.abs(i - j)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::distance));
        var usedGold = new HashSet<Integer>();
        var usedFound = new HashSet<Integer>();
        var pairs = new ArrayList<Pair>();
        for (var candidate : candidates) {
            if (!usedGold.contains(candidate.gold()) && !usedFound.contains(candidate.found())) {
                usedGold.add(candidate.gold());
                usedFound.add(candidate.found());
                pairs.add(candidate);
            }
        }
        return pairs;
    }

    private static double likeness(Gold.Quote quote, Span span) {
        return quote.stretches().stream().mapToDouble(stretch -> likeness(stretch, span)).max().orElse(0);
    }

    private static double likeness(Stretch stretch, Span span) {
        double shared = Math.min(stretch.end(), span.end()) - Math.max(stretch.start(), span.start());
        return shared <= 0 ? 0 : shared / (Math.max(stretch.end(), span.end()) - Math.min(stretch.start(), span.start()));
    }

    private static boolean covers(Gold.Quote optional, Span span) {
        int shared = Math.min(optional.end(), span.end()) - Math.max(optional.start(), span.start());
        return likeness(new Stretch(optional.start(), optional.end()), span) >= HALF || shared >= 0.8 * span.length();
    }

    private static Span span(Stretch stretch) {
        return new Span(stretch.start(), stretch.end());
    }

    private static String type(SuggestedQuote quote) {
        return quote.type().name().toLowerCase(Locale.ROOT);
    }
}
