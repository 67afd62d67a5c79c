package hashiya.search;

import java.util.List;
import java.util.stream.Stream;

/// How well a place in a text answers a term, from 0 – not at all – to 1 – as it is written.
final class Likeness {
    private static final double BARE = 0.9;
    private static final double STEM = 0.7;
    private static final double BEGINNING = 0.6;
    private static final double GUESS = 0.4;

    private Likeness() {}

    /// Pieces of which every word that answers a term has one, so that a word without them need not be taken apart: all
    /// forms of a word are pieces of it.
    static List<String> pieces(Term term) {
        return switch (term) {
            case Term.Word(var forms) -> pieces(forms);
            case Term.Beginning(var forms, var beginnings) ->
                Stream.concat(pieces(forms).stream(), beginnings.stream()).toList();
            case Term.Phrase(var words, _) -> List.of(words.getFirst().written());
        };
    }

    private static List<String> pieces(WordForms asked) {
        String stem = Stems.piece(asked.stem());
        return asked.guess() == null ? List.of(stem) : List.of(stem, asked.guess());
    }

    static double of(Term term, FoldedWords words, int index, Stems stems) {
        return switch (term) {
            case Term.Word(var forms) -> ofWhole(forms, words.word(index), stems);
            case Term.Beginning beginning -> ofBeginning(beginning, words.word(index), stems);
            case Term.Phrase phrase -> isAt(phrase, words, index) ? 1 : 0;
        };
    }

    private static double ofWhole(WordForms asked, String written, Stems stems) {
        if (written.equals(asked.written())) {
            return 1;
        }
        if (!written.contains(Stems.piece(asked.stem())) && (asked.guess() == null || !written.contains(asked.guess()))) {
            return 0;
        }
        var found = stems.of(written);
        if (found.bare().equals(asked.bare())) {
            return BARE;
        }
        if (found.stem().equals(asked.stem())) {
            return STEM;
        }
        return asked.stem().equals(found.guess()) || found.stem().equals(asked.guess()) ? GUESS : 0;
    }

    private static double ofBeginning(Term.Beginning asked, String written, Stems stems) {
        double whole = ofWhole(asked.forms(), written, stems);
        return whole < BEGINNING && begins(asked, written, stems) ? BEGINNING : whole;
    }

    private static boolean begins(Term.Beginning asked, String written, Stems stems) {
        for (String beginning : asked.beginnings()) {
            if (written.contains(beginning)) {
                var found = stems.of(written);
                if (found.bare().startsWith(beginning) || found.stem().startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAt(Term.Phrase phrase, FoldedWords words, int index) {
        int length = phrase.words().size();
        if (index + length > words.count()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            String asked = phrase.words().get(i).written();
            boolean isBeginning = phrase.isOpen() && i == length - 1;
            if (isBeginning ? !words.word(index + i).startsWith(asked) : !words.word(index + i).equals(asked)) {
                return false;
            }
        }
        return true;
    }
}
