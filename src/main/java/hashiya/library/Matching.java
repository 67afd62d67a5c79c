package hashiya.library;

import hashiya.search.IndexedWords;
import hashiya.search.Query;
import hashiya.search.Term;
import hashiya.search.WordForms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A query in FTS5's words (<https://sqlite.org/fts5.html#full_text_query_syntax>).
final class Matching {
    private static final int SHORTEST_GUESSED = 3;

    private Matching() {}

    /// Every term in any form; of a phrase every word.
    static String anyForm(Query query) {
        return all(query.terms().stream().map(term -> forms(term, IndexedWords.WORD)));
    }

    /// Every term among what the text is about.
    static String topics(Query query) {
        return all(query.terms().stream().map(term -> forms(term, IndexedWords.TOPIC)));
    }

    /// Every term as it was typed.
    static String asWritten(Query query) {
        return all(query.terms().stream().map(Matching::written));
    }

    static Query phrases(Query query) {
        return new Query(query.terms().stream().filter(Term.Phrase.class::isInstance).toList());
    }

    static Query others(Query query) {
        return new Query(query.terms().stream().filter(term -> !(term instanceof Term.Phrase)).toList());
    }

    private static String forms(Term term, String kind) {
        return switch (term) {
            case Term.Word(WordForms forms) -> any(whole(forms, kind));
            case Term.Beginning(WordForms forms, List<String> beginnings) -> any(Stream.concat(
                    beginnings.stream().map(beginning -> quoted(kind + beginning) + " *"),
                    forms.written().length() < SHORTEST_GUESSED
                            ? Stream.of(quoted(kind + forms.stem()))
                            : whole(forms, kind)));
            case Term.Phrase(List<WordForms> words, boolean isOpen) -> all(Stream.concat(
                    words.stream().limit(words.size() - 1).map(forms -> quoted(kind + forms.stem())),
                    Stream.of(isOpen
                            ? forms(beginning(words.getLast()), kind)
                            : quoted(kind + words.getLast().stem()))));
        };
    }

    private static Term beginning(WordForms forms) {
        return new Term.Beginning(forms, List.of(forms.written(), forms.bare()));
    }

    private static Stream<String> whole(WordForms forms, String kind) {
        var tokens = new LinkedHashSet<String>();
        tokens.add(kind + forms.stem());
        if (kind.equals(IndexedWords.WORD)) {
            tokens.add(IndexedWords.GUESS + forms.stem());
            if (forms.guess() != null) {
                tokens.add(kind + forms.guess());
            }
        }
        return tokens.stream().map(Matching::quoted);
    }

    private static String written(Term term) {
        return switch (term) {
            case Term.Word(WordForms forms) -> quoted(forms.written());
            case Term.Beginning(WordForms forms, _) -> quoted(forms.written());
            case Term.Phrase(List<WordForms> words, boolean isOpen) ->
                quoted(words.stream().map(WordForms::written).collect(Collectors.joining(" "))) + (isOpen ? " *" : "");
        };
    }

    private static String any(Stream<String> alternatives) {
        return "(" + alternatives.collect(Collectors.joining(" OR ")) + ")";
    }

    private static String all(Stream<String> parts) {
        return parts.collect(Collectors.joining(" AND "));
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
