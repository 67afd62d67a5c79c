package hashiya.cli;

import hashiya.arabic.Sentences;
import hashiya.article.Article;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What to mark in an article that nobody has read yet, to show what marking is: one quote, one claim.
record FirstMarks(Span quote, Span claim) {
    private static final int FEWEST_WORDS = 3;

    /// Three words at least: fewer are a name or a title oftener than somebody's words.
    private static final Pattern QUOTED = Pattern.compile(
            "[«“]\\h*+([^\\s«»“”]++(?:\\h++[^\\s«»“”]++){" + (FEWEST_WORDS - 1) + ",}+)\\h*+[»”]");

    /// The first words between quotation marks, or else the first sentence; the first sentence with a figure in it, or
    /// else the last. Both of the body.
    static FirstMarks of(Article article) {
        String text = article.text();
        var all = article.paragraphs().stream().map(Paragraph::span).toList();
        var body = article.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY || paragraph.role() == Paragraph.Role.QUOTATION)
                .map(Paragraph::span)
                .toList();
        // A body of no-break spaces alone has no sentence.
        var sentences = sentences(text, body).isEmpty() ? sentences(text, all) : sentences(text, body);
        var quote = body.stream().flatMap(span -> quoted(text, span).stream()).findFirst().orElse(sentences.getFirst());
        var claim = sentences.stream().filter(span -> hasFigure(span.in(text))).findFirst().orElse(sentences.getLast());
        return new FirstMarks(quote, claim);
    }

    private static List<Span> quoted(String text, Span paragraph) {
        var quotations = QUOTED.matcher(text).region(paragraph.start(), paragraph.end());
        return quotations.results().map(quotation -> new Span(quotation.start(1), quotation.end(1))).toList();
    }

    private static List<Span> sentences(String text, List<Span> paragraphs) {
        var sentences = new LinkedHashSet<Span>();
        for (var paragraph : paragraphs) {
            int at = paragraph.start();
            while (at < paragraph.end()) {
                var sentence = Sentences.at(text, at);
                sentences.add(sentence);
                at = Math.max(at + 1, sentence.end());
            }
        }
        return sentences.stream().filter(span -> !span.isEmpty()).toList();
    }

    private static boolean hasFigure(String sentence) {
        return sentence.chars().anyMatch(Character::isDigit);
    }
}
