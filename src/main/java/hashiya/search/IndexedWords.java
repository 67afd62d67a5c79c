package hashiya.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an index should hold of a text: words between spaces, for a tokenizer that only splits at these.
///
/// @param forms every form of every word once, each with a letter before it that says what it is a form of
/// @param written the folded words in order
public record IndexedWords(String forms, String written) {
    /// Before a bare word and before a stem.
    public static final String WORD = "w";

    /// Before a stem that is only guessed.
    public static final String GUESS = "g";

    /// Before what a text is about: the words of its title, and those it says often.
    public static final String TOPIC = "t";

    private static final int OFTEN = 3;

    /// Makes what the index holds, of text after text; not for several threads at once.
    public static final class Maker {
        private final Stems stems = new Stems();

        public IndexedWords of(String title, String text) {
            var words = FoldedWords.of(text).all();
            var forms = new LinkedHashSet<String>();
            FoldedWords.of(title).all().forEach(word -> {
                add(forms, WORD, stems.of(word));
                add(forms, TOPIC, stems.of(word));
            });
            var times = new HashMap<String, Integer>();
            words.forEach(word -> add(forms, stems.of(word), times));
            return new IndexedWords(String.join(" ", forms), String.join(" ", words));
        }

        private static void add(Set<String> forms, WordForms word, Map<String, Integer> times) {
            add(forms, WORD, word);
            if (word.guess() != null) {
                forms.add(GUESS + word.guess());
            }
            if (times.merge(word.stem(), 1, Integer::sum) == OFTEN) {
                add(forms, TOPIC, word);
            }
        }

        private static void add(Set<String> forms, String kind, WordForms word) {
            forms.addAll(List.of(kind + word.bare(), kind + word.stem()));
        }
    }
}
