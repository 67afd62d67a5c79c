package hashiya.search;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// How well a few texts that belong together – a title and its article, a mark and its note – answer a query.
///
/// Where the words stand in the texts is found when it is asked for: of many answers only the best are looked at.
public final class Answer {
    /// A text that is searched.
    ///
    /// @param weight how much a hit in it says, beside hits in the others
    public record Field(String text, double weight) {}

    private record Place(int word, int term, double likeness) {}

    private record Searched(FoldedWords words, List<Place> places) {}

    private static final double TOGETHER = 2;

    private final Query query;
    private final double score;
    private final List<Searched> fields;

    private Answer(Query query, double score, List<Searched> fields) {
        this.query = query;
        this.score = score;
        this.fields = fields;
    }

    /// The higher the better; for comparison within one query.
    public double score() {
        return score;
    }

    /// For each field the words that answer, in text order, in offsets of the field's own text.
    public List<List<Span>> hits() {
        return fields.stream().map(field -> spans(query, field.words(), field.places())).toList();
    }

    /// Asks text after text one query; not for several threads at once.
    public static final class Asker {
        private final Query query;
        private final Stems stems = new Stems();

        public Asker(Query query) {
            this.query = query;
        }

        /// The answer of fields that have each term at least once among them; nothing from others.
        public Optional<Answer> ask(List<Field> fields) {
            return of(query, fields, stems);
        }
    }

    private static Optional<Answer> of(Query query, List<Field> fields, Stems stems) {
        var best = new double[query.terms().size()];
        var searched = new ArrayList<Searched>();
        double together = 0;
        for (var field : fields) {
            var words = FoldedWords.of(field.text());
            var places = places(query, words, stems);
            together = Math.max(together, field.weight() * closeness(places, best.length));
            score(places, field.weight(), best);
            searched.add(new Searched(words, places));
        }
        double sum = together;
        for (double term : best) {
            if (term == 0) {
                return Optional.empty();
            }
            sum += term;
        }
        return Optional.of(new Answer(query, sum, searched));
    }

    private static List<Place> places(Query query, FoldedWords words, Stems stems) {
        var possible = new BitSet();
        query.terms().forEach(term -> Likeness.pieces(term).forEach(piece -> words.with(piece, possible)));
        var places = new ArrayList<Place>();
        for (int word = possible.nextSetBit(0); word >= 0; word = possible.nextSetBit(word + 1)) {
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
        var spans = new TreeSet<Span>();
        for (var place : places) {
            int length = query.terms().get(place.term()) instanceof Term.Phrase phrase ? phrase.words().size() : 1;
            spans.add(words.original(place.word(), place.word() + length - 1));
        }
        return List.copyOf(spans);
    }
}
