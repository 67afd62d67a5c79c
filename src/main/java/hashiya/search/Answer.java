package hashiya.search;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How well a few texts that belong together – a title and its article, a mark and its note – answer a query.
///
/// @param score the higher the better; for comparison within one query
/// @param hits for each field the words that answer, in text order, in offsets of the field's own text
public record Answer(double score, List<List<Span>> hits) {
    /// A text that is searched.
    ///
    /// @param weight how much a hit in it says, beside hits in the others
    public record Field(String text, double weight) {}

    private record Place(int word, int term, double likeness) {}

    private static final double TOGETHER = 2;

    public Answer {
        hits = hits.stream().map(List::copyOf).toList();
    }

    /// The answer of fields that have each term at least once among them; nothing from others.
    public static Optional<Answer> of(Query query, List<Field> fields) {
        var stems = new Stems();
        var best = new double[query.terms().size()];
        var hits = new ArrayList<List<Span>>();
        double together = 0;
        for (var field : fields) {
            var words = FoldedWords.of(field.text());
            var places = places(query, words, stems);
            together = Math.max(together, field.weight() * closeness(places, best.length));
            score(places, field.weight(), best);
            hits.add(spans(query, words, places));
        }
        double sum = together;
        for (double term : best) {
            if (term == 0) {
                return Optional.empty();
            }
            sum += term;
        }
        return Optional.of(new Answer(sum, hits));
    }

    private static List<Place> places(Query query, FoldedWords words, Stems stems) {
        var places = new ArrayList<Place>();
        for (int word = 0; word < words.count(); word++) {
            for (int term = 0; term < query.terms().size(); term++) {
                double likeness = Likeness.of(query.terms().get(term), words, word, stems);
                if (likeness > 0) {
                    places.add(new Place(word, term, likeness));
                }
            }
        }
        return places;
    }

    /// A term is worth its best place; being said again adds less each time.
    private static void score(List<Place> places, double weight, double[] best) {
        var likeness = new double[best.length];
        var times = new double[best.length];
        for (var place : places) {
            likeness[place.term()] = Math.max(likeness[place.term()], place.likeness());
            times[place.term()] += place.likeness();
        }
        for (int term = 0; term < best.length; term++) {
            best[term] = Math.max(best[term], weight * (likeness[term] + Math.log1p(times[term]) / 4));
        }
    }

    /// How close together all terms stand somewhere: 1 if side by side, less the more words lie between, 0 if they do not.
    private static double closeness(List<Place> places, int terms) {
        if (terms < 2) {
            return 0;
        }
        var last = new int[terms];
        Arrays.fill(last, -1);
        int narrowest = Integer.MAX_VALUE;
        for (var place : places) {
            last[place.term()] = place.word();
            int first = Integer.MAX_VALUE;
            for (int word : last) {
                first = Math.min(first, word);
            }
            if (first >= 0) {
                narrowest = Math.min(narrowest, place.word() - first + 1);
            }
        }
        return narrowest == Integer.MAX_VALUE ? 0 : TOGETHER * terms / Math.max(narrowest, terms);
    }

    private static List<Span> spans(Query query, FoldedWords words, List<Place> places) {
        var spans = new ArrayList<Span>();
        for (var place : places) {
            int length = query.terms().get(place.term()) instanceof Term.Phrase phrase ? phrase.words().size() : 1;
            var span = words.original(place.word(), place.word() + length - 1);
            if (!spans.contains(span)) {
                spans.add(span);
            }
        }
        Collections.sort(spans);
        return spans;
    }
}
