package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/// Invisible characters that say nothing where they stand, and would spoil what stands beside them if they were drawn.
///
/// - A variation selector or another invisible mark on a letter, a space or a stop: no face has variants of those, and none
///   of ours has a glyph for it. On emoji, symbols and ideographs it chooses a form, and stays.
/// - A control between two letters that join. By the Unicode Standard (9.2, transparent characters) they join over it;
///   drawn as text of its own it would part them. It changes no order there, for both letters run from the right.
/// - A joiner between two characters that do not join towards it.
final class Unseen {
    /// The first of them all.
    private static final int SOFT_HYPHEN = 0xAD;

    private static final int JOINER = 0x200D;

    private static final int KEYCAP = 0x20E3;

    private Unseen() {}

    static boolean hasAny(String text) {
        return text.codePoints().anyMatch(Unseen::mayBe);
    }

    /// Whether a character is one of them anywhere.
    static boolean mayBe(int codePoint) {
        return codePoint >= SOFT_HYPHEN && (codePoint == JOINER || isControl(codePoint) || isIgnorableMark(codePoint));
    }

    /// Whether the character that starts at `offset` is one of them there.
    static boolean is(String text, int offset) {
        int codePoint = text.codePointAt(offset);
        if (isIgnorableMark(codePoint)) {
            return offset > 0 && isPlain(base(text, offset)) && after(text, offset) != KEYCAP;
        }
        return codePoint == JOINER ? isIdleJoiner(text, offset) : isControl(codePoint) && joins(text, offset);
    }

    /// Asked of each character, because a set of those with two properties takes ICU 40 ms to make.
    private static boolean isIgnorableMark(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && switch (UCharacter.getType(codePoint)) {
                    case UCharacterCategory.NON_SPACING_MARK,
                            UCharacterCategory.ENCLOSING_MARK,
                            UCharacterCategory.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /// Marks of direction, the word joiner, invisible operators, the soft hyphen and a stray byte order mark. Not what opens
    /// or closes a stretch, nor the space without width, where a line may break.
    private static boolean isControl(int codePoint) {
        return switch (codePoint) {
            case SOFT_HYPHEN, 0x061C, 0x200E, 0x200F, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF -> true;
            default -> false;
        };
    }

    /// What a mark stands on.
    private static int base(String text, int offset) {
        int before = offset;
        int codePoint;
        do {
            codePoint = text.codePointBefore(before);
            before -= Character.charCount(codePoint);
        } while (before > 0 && isMark(codePoint));
        return codePoint;
    }

    private static boolean isMark(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.GRAPHEME_EXTEND);
    }

    private static boolean isPlain(int codePoint) {
        if (UCharacter.isLetter(codePoint)) {
            return switch (UScript.getScript(codePoint)) {
                case UScript.ARABIC, UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.HEBREW -> true;
                default -> codePoint == 'ـ';
            };
        }
        boolean text = UCharacter.isDigit(codePoint) || UCharacter.isUWhiteSpace(codePoint) || codePoint < 0x80;
        return text || UCharacter.hasBinaryProperty(codePoint, UProperty.TERMINAL_PUNCTUATION)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.QUOTATION_MARK);
    }

    private static int after(String text, int offset) {
        int next = offset + Character.charCount(text.codePointAt(offset));
        return next < text.length() ? text.codePointAt(next) : 0;
    }

    /// Whether the letters on both sides of a control join over it, and both run from the right.
    private static boolean joins(String text, int offset) {
        int before = letterBefore(text, offset);
        int after = letterAfter(text, offset);
        return isOnwards(before) && isBackwards(after) && runsFromTheRight(before) && runsFromTheRight(after);
    }

    /// Whether a joiner stands between two characters neither of which joins towards it; it then says nothing.
    private static boolean isIdleJoiner(String text, int offset) {
        int before = offset > 0 ? base(text, offset) : JOINER;
        return isPlain(before) && !isOnwards(before) && !isBackwards(letterAfter(text, offset));
    }

    private static boolean isOnwards(int letter) {
        int joining = joining(letter);
        return joining == JoiningType.DUAL_JOINING || joining == JoiningType.JOIN_CAUSING;
    }

    private static boolean isBackwards(int letter) {
        return isOnwards(letter) || joining(letter) == JoiningType.RIGHT_JOINING;
    }

    private static int joining(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
    }

    private static boolean runsFromTheRight(int codePoint) {
        int direction = UCharacter.getDirection(codePoint);
        return direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC || direction == UCharacterDirection.RIGHT_TO_LEFT;
    }

    /// The letter before a control, over its marks and other controls; 0 for none.
    private static int letterBefore(String text, int offset) {
        int before = offset;
        while (before > 0) {
            int codePoint = text.codePointBefore(before);
            if (!isControl(codePoint) && !isMark(codePoint)) {
                return codePoint;
            }
            before -= Character.charCount(codePoint);
        }
        return 0;
    }

    /// The letter after a control, over other controls; 0 where a mark comes first, which would get another letter to stand on.
    private static int letterAfter(String text, int offset) {
        int after = offset + Character.charCount(text.codePointAt(offset));
        while (after < text.length()) {
            int codePoint = text.codePointAt(after);
            if (!isControl(codePoint)) {
                return isMark(codePoint) ? 0 : codePoint;
            }
            after += Character.charCount(codePoint);
        }
        return 0;
    }
}
