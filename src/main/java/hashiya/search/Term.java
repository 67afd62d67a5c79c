package hashiya.search;

import java.util.LinkedHashSet;
import java.util.List;

/// One thing a text must have to be found.
public sealed interface Term {
    /// A word in any of its forms.
    record Word(WordForms forms) implements Term {}

    /// A word of which only the beginning is there yet, with or without its article; or the whole of it in any of its forms.
    ///
    /// @param beginnings what the bare word may begin with
    record Beginning(WordForms forms, List<String> beginnings) implements Term {
        static Beginning of(WordForms forms) {
            String written = forms.written();
            var beginnings = new LinkedHashSet<>(List.of(written, Stems.bare(written, 2)));
            if (written.startsWith("ال") && written.length() == 3) {
                beginnings.add(written.substring(2)); // the first letter after the article
            }
            return new Beginning(forms, List.copyOf(beginnings));
        }
    }

    /// Words just as they are written – but for tashkeel and what else folding makes equal – one after the other.
    ///
    /// @param isOpen whether the last one is only the beginning of a word
    record Phrase(List<WordForms> words, boolean isOpen) implements Term {}
}
