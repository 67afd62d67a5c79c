package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/// Which way a text reads.
public enum Direction {
    RIGHT_TO_LEFT,
    LEFT_TO_RIGHT;

    /// Of the Arabic alphabet.
    private static final char FIRST_LETTER = 'ء';

    private static final char LAST_LETTER = 'ي';

    /// In UTF-16 units: some fifty pages. Of a longer text as much is read, all over it.
    private static final int READ_WHOLE = 1 << 16;

    private static final int SAMPLE = 1 << 10;

    /// The direction most of an article's strong characters have; right-to-left where they are as many, or none.
    ///
    /// Of a book samples are read, so that opening it does not wait for its last page.
    public static Direction ofArticle(String text) {
        int length = text.length();
        long balance = 0;
        if (length <= READ_WHOLE) {
            balance = balance(text, 0, length);
        } else {
            int samples = READ_WHOLE / SAMPLE;
            for (int i = 0; i < samples; i++) {
                int start = (int) ((long) i * (length - SAMPLE) / (samples - 1));
                balance += balance(text, start, start + SAMPLE);
            }
        }
        return balance < 0 ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }

    /// How many more of the characters that start in a stretch run from the right than from the left.
    private static int balance(String text, int start, int end) {
        int balance = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (unit >= FIRST_LETTER && unit <= LAST_LETTER) { // most of an article: no need to look them up
                balance++;
            } else if (!Character.isLowSurrogate(unit)) {
                int codePoint = text.codePointAt(i);
                balance += isRightToLeft(codePoint) ? 1 : isLeftToRight(codePoint) ? -1 : 0;
            }
        }
        return balance;
    }

    /// The direction one paragraph is laid out in, inside an article that reads `article`.
    ///
    /// In a right-to-left article one right-to-left character is enough: “BBC عربي” begins with Latin, yet it is an
    /// Arabic headline. A paragraph that is all Latin reads left-to-right. In a left-to-right article the first strong
    /// character decides (UAX #9, rules P2 and P3). Where nothing is strong – digits, an empty line – the article does.
    public static Direction ofParagraph(String paragraph, Direction article) {
        return switch (article) {
            case RIGHT_TO_LEFT -> {
                boolean foreign = paragraph.codePoints().noneMatch(Direction::isRightToLeft)
                        && paragraph.codePoints().anyMatch(Direction::isLeftToRight);
                yield foreign ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
            }
            case LEFT_TO_RIGHT -> ofFirstStrong(paragraph, article);
        };
    }

    private static Direction ofFirstStrong(String paragraph, Direction otherwise) {
        int isolates = 0;
        for (int codePoint : paragraph.codePoints().toArray()) {
            switch (UCharacter.getDirection(codePoint)) {
                case UCharacterDirection.LEFT_TO_RIGHT_ISOLATE,
                        UCharacterDirection.RIGHT_TO_LEFT_ISOLATE,
                        UCharacterDirection.FIRST_STRONG_ISOLATE -> isolates++;
                case UCharacterDirection.POP_DIRECTIONAL_ISOLATE -> isolates = Math.max(0, isolates - 1);
                default -> {
                    if (isolates == 0 && isRightToLeft(codePoint)) {
                        return RIGHT_TO_LEFT;
                    }
                    if (isolates == 0 && isLeftToRight(codePoint)) {
                        return LEFT_TO_RIGHT;
                    }
                }
            }
        }
        return otherwise;
    }

    private static boolean isRightToLeft(int codePoint) {
        int direction = UCharacter.getDirection(codePoint);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLeftToRight(int codePoint) {
        return UCharacter.getDirection(codePoint) == UCharacterDirection.LEFT_TO_RIGHT;
    }
}
