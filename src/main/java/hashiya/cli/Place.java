package hashiya.cli;

import hashiya.article.Article;
import hashiya.article.Span;
import hashiya.desk.Marking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// Which words a person means: those between two offsets, or those that read so.
final class Place {
    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable Offsets offsets;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable Words words;

    private static final class Offsets {
        @Option(names = "--start", paramLabel = "N", required = true)
        private int start;

        @Option(names = "--end", paramLabel = "N", required = true)
        private int end;
    }

    private static final class Words {
        @Option(names = "--text", paramLabel = "WORDS", required = true)
        private String text = "";

        @Option(names = "--occurrence", paramLabel = "N")
        private @Nullable Integer occurrence;
    }

    /// Where they stand in an article. Throws [TerminalException] where they stand nowhere, or in more than one place.
    Span in(Article article, Marking marking) {
        return words != null ? find(words, article, marking) : between(offsets == null ? new Offsets() : offsets, article);
    }

    private static Span between(Offsets offsets, Article article) {
        int length = article.text().length();
        if (offsets.start < 0 || offsets.start >= offsets.end || offsets.end > length) {
            throw new TerminalException(
                    "terminal.not-a-stretch", offsets.start + ".." + offsets.end, Integer.toString(length));
        }
        return new Span(offsets.start, offsets.end);
    }

    private static Span find(Words words, Article article, Marking marking) {
        var places = marking.occurrences(article, words.text);
        if (places.isEmpty()) {
            throw new TerminalException("terminal.words-nowhere", words.text, Long.toString(article.number()));
        }
        if (words.occurrence == null) {
            if (places.size() > 1) {
                throw new TerminalException("terminal.words-often", words.text, places.size());
            }
            return places.getFirst();
        }
        if (words.occurrence < 1 || words.occurrence > places.size()) {
            throw new TerminalException("terminal.no-such-occurrence", words.text, places.size(), words.occurrence.toString());
        }
        return places.get(words.occurrence - 1);
    }
}
