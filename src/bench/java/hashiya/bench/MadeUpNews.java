package hashiya.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Articles of Arabic-like words that come as often as words do (Zipf's law), with clitics and endings; the same seed gives
/// the same ones.
final class MadeUpNews {
    /// What stands in nearly every article.
    static final List<String> COMMON =
            List.of("في", "من", "على", "أن", "إلى", "عن", "التي", "الذي", "مع", "هذا", "قال", "كان", "ما", "لا", "بعد", "بين");

    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final List<String> BEFORE =
            List.of("", "", "", "", "", "", "ال", "ال", "ال", "ال", "و", "وال", "بال", "لل", "ب", "ل", "ف");
    private static final List<String> AFTER = List.of("", "", "", "", "", "", "ة", "ات", "ين", "ها", "ي", "ون");
    private static final int VOCABULARY = 60_000;
    private static final int TITLE_WORDS = 8;
    private static final int TEXT_UNITS = 1_100; // some 2,000 bytes of UTF-8

    private final Random random;
    private final List<String> words = new ArrayList<>(COMMON);
    private final double[] shares = new double[VOCABULARY];

    MadeUpNews(long seed) {
        random = new Random(seed);
        var known = new HashSet<>(COMMON);
        while (words.size() < VOCABULARY) {
            String word = letters(3 + random.nextInt(4));
            if (known.add(word)) {
                words.add(word);
            }
        }
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1.0 / (rank + 1);
            shares[rank] = sum;
        }
    }

    /// A title on a line of its own, then the body.
    String article() {
        var text = new StringBuilder();
        for (int i = 0; i < TITLE_WORDS; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        text.append('\n');
        for (int count = 1; text.length() < TEXT_UNITS; count++) {
            text.append(word()).append(count % 18 == 0 ? ".\n" : count % 7 == 0 ? "، " : " ");
        }
        return text.toString();
    }

    /// A word as often as articles have it, with what may be joined to it.
    String word() {
        String word = plainWord();
        return COMMON.contains(word) ? word : any(BEFORE) + word + any(AFTER);
    }

    /// The same as a dictionary has it.
    String plainWord() {
        int rank = Arrays.binarySearch(shares, random.nextDouble() * shares[VOCABULARY - 1]);
        return words.get(rank < 0 ? -rank - 1 : rank);
    }

    private String letters(int count) {
        var word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
