package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.Set;

/// Writes words in the one spelling they share with all that differ from them only in what is overlooked.
///
/// Whatever is overlooked besides, [Folding#FOR_SEARCH] overlooks always: case, Latin accents, presentation forms and
/// invisible characters.
final class Spelling {
    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKDInstance();

    private static final int MADDA = 0x653;
    private static final int HAMZA_ABOVE = 0x654;
    private static final int HAMZA_BELOW = 0x655;
    private static final int LAST_LATIN_MARK = 0x36F;

    private final Set<Fold> overlooked;

    Spelling(Set<Fold> overlooked) {
        this.overlooked = overlooked;
    }

    String of(String words) {
        var written = new StringBuilder(words.length());
        int letter = 0;
        int letterPlace = 0;
        String plain = UCharacter.foldCase(COMPATIBILITY.normalize(words), true);
        for (int codePoint : plain.codePoints().toArray()) {
            if (Invisible.isInvisible(codePoint)) {
                continue;
            }
            if (UCharacter.getType(codePoint) != UCharacterCategory.NON_SPACING_MARK) {
                letter = codePoint;
                letterPlace = written.length();
                if (codePoint != 'ـ' || !overlooked.contains(Fold.TATWEEL)) {
                    written.appendCodePoint(letter(codePoint));
                }
            } else if (isSeatedHamza(codePoint, letter)) {
                written.replace(letterPlace, written.length(), "ء" + written.substring(Math.min(letterPlace + 1, written.length())));
            } else if (counts(codePoint, letter)) {
                written.appendCodePoint(codePoint);
            }
        }
        return written.toString();
    }

    /// A hamza on a tatweel is a letter; one on waw or ya is that letter's form.
    private boolean isSeatedHamza(int mark, int letter) {
        boolean onLetter = (letter == 'و' || letter == 'ي' || letter == 'ى') && overlooked.contains(Fold.HAMZA);
        return mark == HAMZA_ABOVE && (onLetter || letter == 'ـ');
    }

    private boolean counts(int mark, int letter) {
        boolean onAlef = letter == 'ا' && mark >= MADDA && mark <= HAMZA_BELOW;
        boolean onSeat = mark == HAMZA_ABOVE && (letter == 'و' || letter == 'ي' || letter == 'ى');
        if (onAlef) {
            return !overlooked.contains(Fold.ALEF);
        }
        return onSeat || (mark > LAST_LATIN_MARK && !overlooked.contains(Fold.TASHKEEL));
    }

    private int letter(int codePoint) {
        return switch (codePoint) {
            case 'ٱ' -> overlooked.contains(Fold.ALEF) ? 'ا' : codePoint;
            case 'ى', 'ی' -> overlooked.contains(Fold.YA) ? 'ي' : codePoint;
            case 'ة' -> overlooked.contains(Fold.TA_MARBUTA) ? 'ه' : codePoint;
            case 'ک' -> 'ك';
            default -> overlooked.contains(Fold.DIGITS) && UCharacter.isDigit(codePoint)
                    ? '0' + UCharacter.digit(codePoint)
                    : codePoint;
        };
    }
}
