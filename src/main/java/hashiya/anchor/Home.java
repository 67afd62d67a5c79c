package hashiya.anchor;

import hashiya.article.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Where words live: their sentence, and the paragraph around it.
///
/// @param place of the sentence in its text
record Home(Span place, List<String> sentence, List<String> paragraph) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// In units; a longer paragraph counts with what is nearest.
    private static final int REACH = 1_000;

    static Home of(String text, Span span) {
        int start = Math.max(text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1, span.start() - REACH);
        int end = text.indexOf('\n', span.end());
        var paragraph = new Span(
                Math.min(start, span.start()), Math.min(end < 0 ? text.length() : end, span.end() + REACH));
        int from = span.start();
        while (from > paragraph.start() && !endsSentence(text, from - 1)) {
            from--;
        }
        int to = span.end();
        while (to < paragraph.end() && !endsSentence(text, to - 1)) {
            to++;
        }
        var place = new Span(from, Math.max(from, to));
        return new Home(place, words(place.in(text)), words(paragraph.in(text)));
    }

    /// 0 where nothing is the same, 2 where all is.
    double likenessTo(Home other) {
        return Alignment.of(sentence, other.sentence).likeness() + Alignment.of(paragraph, other.paragraph).likeness();
    }

    private static boolean endsSentence(String text, int offset) {
        return ".؟!?".indexOf(text.charAt(offset)) >= 0
                && (offset + 1 == text.length() || Character.isWhitespace(text.charAt(offset + 1)));
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
