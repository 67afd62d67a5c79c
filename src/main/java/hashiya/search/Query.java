package hashiya.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a person looks for: words, beginnings of words (`حكوم*`), and phrases between quotation marks; a text must have
/// all of them.
public record Query(List<Term> terms) {
    /// What stands between quotation marks, closed or not, or else the stretch up to the next one.
    private static final Pattern PART = Pattern.compile("[\"“”«»]([^\"“”«»]*)([\"“”«»]?)|([^\"“”«»]+)");

    public Query {
        terms = List.copyOf(terms);
    }

    /// A query that is written to its end.
    public static Query of(String typed) {
        return new Reader(false).read(typed);
    }

    /// A query that is still being typed: its last word may be only the beginning of one.
    public static Query asTyped(String typed) {
        return new Reader(true).read(typed);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    private static final class Reader {
        private final Stems stems = new Stems();
        private final List<Term> terms = new ArrayList<>();
        private final boolean typing;

        Reader(boolean typing) {
            this.typing = typing;
        }

        Query read(String typed) {
            var parts = PART.matcher(typed);
            while (parts.find()) {
                boolean isLast = typing && parts.end() == typed.length();
                if (parts.group(3) == null) {
                    phrase(parts.group(1), isLast && parts.group(2).isEmpty());
                } else {
                    words(parts.group(3), isLast);
                }
            }
            return new Query(terms);
        }

        private void phrase(String quoted, boolean isOpen) {
            var words = FoldedWords.of(quoted).all().stream().map(stems::of).toList();
            if (!words.isEmpty()) {
                terms.add(new Term.Phrase(words, isOpen && !endsInSpace(quoted)));
            }
        }

        private void words(String part, boolean isLast) {
            var words = FoldedWords.of(part);
            for (int i = 0; i < words.count(); i++) {
                int end = words.original(i, i).end();
                boolean isStarred = part.startsWith("*", end);
                boolean isBeingTyped = isLast && i == words.count() - 1 && end == part.length();
                if (!isBeingTyped || !Stems.isArticle(words.word(i))) {
                    var forms = stems.of(words.word(i));
                    terms.add(isStarred || isBeingTyped ? Term.Beginning.of(forms) : new Term.Word(forms));
                }
            }
        }

        private static boolean endsInSpace(String quoted) {
            return !quoted.isEmpty() && Character.isWhitespace(quoted.charAt(quoted.length() - 1));
        }
    }
}
