package hashiya.search;

/// How well a place in a text answers a term, from 0 – not at all – to 1 – as it is written.
final class Likeness {
    private static final double BARE = 0.9;
    private static final double STEM = 0.7;
    private static final double BEGINNING = 0.6;
    private static final double GUESS = 0.4;

    private Likeness() {}

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
        // Every form is a piece of its word, so that a word without these pieces need not be taken apart.
        if (!written.contains(asked.stem()) && (asked.guess() == null || !written.contains(asked.guess()))) {
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
