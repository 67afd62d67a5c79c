package hashiya.suggest;

import hashiya.arabic.Folding;

/// Writes a word as the tables have it: the folding of search, by a shorter way for the letters of most words.
final class Spelling {
    private static final int FIRST = 0x0621;
    private static final int LAST = 0x0652;

    /// For each letter from hamza to sukun its plain one; a space where nothing is left of it.
    private static final char[] PLAIN = plain();

    private Spelling() {}

    static String of(String word) {
        int length = 0;
        char[] letters = new char[word.length()];
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter < FIRST || letter > LAST) {
                return Folding.FOR_SEARCH.folded(word);
            }
            char plain = PLAIN[letter - FIRST];
            if (plain != ' ') {
                letters[length++] = plain;
            }
        }
        return new String(letters, 0, length);
    }

    private static char[] plain() {
        char[] plain = new char[LAST - FIRST + 1];
        for (int letter = FIRST; letter <= LAST; letter++) {
            String folded = Folding.FOR_SEARCH.folded(Character.toString(letter));
            plain[letter - FIRST] = folded.isEmpty() ? ' ' : folded.charAt(0);
        }
        return plain;
    }
}
