package hashiya.anchor;

import hashiya.article.Span;
import java.util.List;
import java.util.stream.IntStream;

/// Sentences of the same words, which only their order and what stands beside them tell apart.
///
/// @param own which of them is meant
record Twins(int own, List<Sides> all) {
    /// What stands before a sentence, and after it.
    private record Sides(String before, String after) {
        private static final int REACH = 32;

        static Sides of(String text, Span sentence) {
            return new Sides(
                    text.substring(Math.max(0, sentence.start() - REACH), sentence.start()),
                    text.substring(sentence.end(), Math.min(text.length(), sentence.end() + REACH)));
        }

        boolean hasOneOf(Sides others) {
            return before.equals(others.before) || after.equals(others.after);
        }
    }

    /// Those that are like the sentence of some words in a text.
    static Twins of(Anchors anchors, String text, String words, Span place) {
        var own = Home.of(text, place);
        var places = anchors.occurrences(text, words).stream()
                .map(other -> Home.of(text, other))
                .filter(other -> other.sentence().equals(own.sentence()))
                .map(Home::place)
                .distinct()
                .toList();
        return new Twins(places.indexOf(own.place()), places.stream().map(each -> Sides.of(text, each)).toList());
    }

    /// Whether nothing says that one has come, gone or changed places with another: the one that is meant stands between
    /// the same words as ever, or a newer text has all of them in the same order, each still beside one of its neighbours.
    boolean areStill(Twins newer) {
        return all.get(own).equals(newer.all.get(newer.own)) || areAlone(newer) || areInOrder(newer);
    }

    private boolean areAlone(Twins newer) {
        return all.size() == 1 && newer.all.size() == 1;
    }

    private boolean areInOrder(Twins newer) {
        return own == newer.own
                && all.size() == newer.all.size()
                && IntStream.range(0, all.size()).allMatch(twin -> all.get(twin).hasOneOf(newer.all.get(twin)));
    }
}
