package hashiya.anchor;

import hashiya.arabic.Folding;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the words that have taken the place of others, by laying the paragraph they stood in beside each new one.
///
/// What stands between the neighbours of the old words is what they have become. A paragraph that the older version had
/// already is another one, and never taken.
final class Rewording {
    /// The share of its words a paragraph must keep to be the same one.
    private static final double SAME_PARAGRAPH = 0.4;

    /// The share of the words themselves that must be left; less, and they are other words in the same place.
    private static final double SAME_WORDS = 0.3;

    /// In words; a longer paragraph would take too long to lay beside others.
    private static final int LONGEST = 2_000;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

    /// @param plain in one spelling, without the punctuation at its edges
    private record Word(Span span, String plain) {}

    private record Line(Span span, List<Word> words) {
        List<String> plain() {
            return words.stream().map(Word::plain).toList();
        }
    }

    private record Candidate(Line line, Alignment alignment) {}

    private final String text;
    private final List<Line> then;
    private final List<Line> now;

    Rewording(String then, String now) {
        this.text = now;
        this.then = lines(then);
        Set<List<String>> old = new HashSet<>();
        this.then.forEach(line -> old.add(line.plain()));
        this.now = lines(now).stream()
                .filter(line -> line.words().size() <= LONGEST && !old.contains(line.plain()))
                .toList();
    }

    /// What has become of the words at a span of the older version, if they stood in one paragraph.
    Carried of(Span span) {
        return then.stream()
                .filter(line -> line.span().start() <= span.start() && span.end() <= line.span().end())
                .filter(line -> line.words().size() <= LONGEST)
                .findFirst()
                .flatMap(home -> now.stream()
                        .map(line -> new Candidate(line, Alignment.of(home.plain(), line.plain())))
                        .max(Comparator.comparingDouble(candidate -> candidate.alignment().likeness()))
                        .filter(candidate -> candidate.alignment().likeness() >= SAME_PARAGRAPH)
                        .map(candidate -> inPlaceOf(span, home, candidate)))
                .orElseGet(Carried.Gone::new);
    }

    private Carried inPlaceOf(Span span, Line home, Candidate candidate) {
        int first = (int) home.words().stream().takeWhile(word -> word.span().end() <= span.start()).count();
        int end = (int) home.words().stream().takeWhile(word -> word.span().start() < span.end()).count();
        int from = candidate.alignment().start(first);
        int to = candidate.alignment().end(end);
        if (from >= to) {
            return new Carried.Gone();
        }
        double likeness = (double) candidate.alignment().kept(first, end) / Math.max(end - first, to - from);
        var words = candidate.line().words();
        var there = withoutEdges(new Span(words.get(from).span().start(), words.get(to - 1).span().end()));
        return likeness < SAME_WORDS ? new Carried.Gone() : new Carried.Reworded(there, there.in(text), likeness);
    }

    /// Without the punctuation before the first word and after the last; that of a whole word is left.
    private Span withoutEdges(Span words) {
        String said = words.in(text);
        int start = EDGES.matcher(said).results().filter(edge -> edge.start() == 0).mapToInt(MatchResult::end).sum();
        int end = EDGES.matcher(said).results()
                .filter(edge -> edge.start() > 0)
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(said.length());
        return start < end ? new Span(words.start() + start, words.start() + end) : words;
    }

    private static List<Line> lines(String text) {
        return Paragraph.of(text).stream().map(Paragraph::span).map(span -> new Line(span, words(text, span))).toList();
    }

    private static List<Word> words(String text, Span line) {
        return WORD.matcher(line.in(text)).results()
                .map(found -> new Word(new Span(found.start(), found.end()).shiftedBy(line.start()), plain(found.group())))
                .toList();
    }

    private static String plain(String word) {
        return EDGES.matcher(Folding.FOR_SEARCH.folded(word)).replaceAll("");
    }
}
