package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes the spellings of a word that mean the same to someone searching as one spelling.
///
/// - Tashkeel, tatweel, Latin accents and invisible characters are dropped.
/// - أ إ آ ٱ become ا; ؤ and ئ become ء, because Cairo writes مسئول and Beirut مسؤول; ى and the Persian ی become ي;
///   ة becomes ه; the Persian ک becomes ك.
/// - Presentation forms and other compatibility characters become the plain ones (NFKD): ﻻ becomes لا.
/// - Digits of every script become 0 to 9, and case is folded.
///
/// Folding twice is folding once.
public final class Folding {
    /// The one folding there is, for search and for the folded column of exports.
    public static final Folding FOR_SEARCH = new Folding();

    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKDInstance();

    /// What [#plain] has found out; threads that fill it at the same time find the same.
    private static final @Nullable String[] KNOWN = new String[0x3000];

    /// How a letter that stands for itself is spelled; 0 for all else, and while it is not known.
    private static final char[] SIMPLE = new char[KNOWN.length];

    private static final int HAMZA = 'ء';
    private static final int HAMZA_ABOVE = '\u0654';
    private static final int TATWEEL = '\u0640';

    private Folding() {}

    /// The text in its one spelling, with the way back to the offsets of `text`.
    public Folded fold(String text) {
        var writer = new Writer(text.length());
        int codePoint;
        for (int offset = 0; offset < text.length(); offset += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(offset);
            if (codePoint < SIMPLE.length && SIMPLE[codePoint] != 0) {
                writer.writeLetter(codePoint, SIMPLE[codePoint], offset);
            } else {
                String plain = plain(codePoint);
                for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
                    writer.write(plain.codePointAt(i), offset);
                }
            }
        }
        return new Folded(text, writer.folded.toString(), Arrays.copyOf(writer.origins, writer.folded.length()));
    }

    /// The text in its one spelling alone.
    public String folded(String text) {
        return fold(text).text();
    }

    /// Asking Unicode takes a microsecond for each character, and an article asks about the same hundred all the time.
    private static String plain(int codePoint) {
        if (codePoint >= KNOWN.length) {
            return ask(codePoint);
        }
        String known = KNOWN[codePoint];
        if (known == null) {
            known = ask(codePoint);
            KNOWN[codePoint] = known;
            boolean isItself = known.equals(Character.toString(codePoint)) && !isMark(codePoint) && codePoint != TATWEEL;
            SIMPLE[codePoint] = isItself ? (char) spelled(codePoint) : 0;
        }
        return known;
    }

    /// One character without what is only its form: taken apart, in lower case, nothing where it is invisible.
    private static String ask(int codePoint) {
        if (Invisible.isInvisible(codePoint)) {
            return "";
        }
        String plain = UCharacter.foldCase(COMPATIBILITY.normalize(Character.toString(codePoint)), true);
        // A mark that stands alone, such as U+FE76, comes apart into a space and the mark.
        return plain.startsWith(" ") && !UCharacter.isUWhiteSpace(codePoint) ? plain.substring(1) : plain;
    }

    private static boolean isMark(int codePoint) {
        if (UCharacter.getType(codePoint) != UCharacterCategory.NON_SPACING_MARK) {
            return false;
        }
        int script = UScript.getScript(codePoint);
        return script == UScript.ARABIC || script == UScript.INHERITED;
    }

    private static int spelled(int codePoint) {
        return switch (codePoint) {
            case 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> UCharacter.getType(codePoint) == UCharacterCategory.DECIMAL_DIGIT_NUMBER
                    ? '0' + UCharacter.digit(codePoint)
                    : codePoint;
        };
    }

    /// Writes the folded text and remembers, for each of its units, the offset of the character it came from.
    ///
    /// A hamza above comes after its letter, with tashkeel between them: on waw or ya it turns the letter written last
    /// into a hamza, on a tatweel it is a letter of its own (شيـٔا is شيئا), on an alef it is dropped.
    private static final class Writer {
        final StringBuilder folded;
        int[] origins;
        private int base;
        private int baseOffset;

        Writer(int capacity) {
            folded = new StringBuilder(capacity);
            origins = new int[capacity];
        }

        void writeLetter(int codePoint, int spelled, int offset) {
            base = codePoint;
            baseOffset = offset;
            append(spelled, offset);
        }

        void write(int codePoint, int offset) {
            if (codePoint == HAMZA_ABOVE && (base == 'و' || base == 'ي' || base == 'ى')) {
                folded.setCharAt(folded.length() - 1, (char) HAMZA);
                base = HAMZA;
            } else if (codePoint == HAMZA_ABOVE && base == TATWEEL) {
                append(HAMZA, baseOffset);
                base = HAMZA;
            } else if (!isMark(codePoint)) {
                if (codePoint == TATWEEL) {
                    base = codePoint;
                    baseOffset = offset;
                } else {
                    writeLetter(codePoint, spelled(codePoint), offset);
                }
            }
        }

        private void append(int codePoint, int offset) {
            int from = folded.length();
            folded.appendCodePoint(codePoint);
            if (folded.length() > origins.length) {
                origins = Arrays.copyOf(origins, folded.length() * 2);
            }
            Arrays.fill(origins, from, folded.length(), offset);
        }
    }
}
