package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/// Characters that steer the text and are not seen: joiners, direction marks, isolates, a stray byte order mark.
public final class Invisible {
    private Invisible() {}

    /// Whether Unicode says to show nothing for it (Default_Ignorable_Code_Point). White space is not among them.
    public static boolean isInvisible(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /// Whether a reader who wants to see what cannot be seen gets a sign for it: for all that is invisible, and for white
    /// space that looks like the plain one and is another.
    public static boolean hasSign(int codePoint) {
        boolean space = UCharacter.getType(codePoint) == UCharacterCategory.SPACE_SEPARATOR;
        return (space && codePoint != ' ') || isInvisible(codePoint);
    }

    /// The short name of such a character, after Unicode's NameAliases.txt; its number where it has none.
    public static String sign(int codePoint) {
        return switch (codePoint) {
            case 0xA0 -> "NBSP";
            case 0xAD -> "SHY";
            case 0x34F -> "CGJ";
            case 0x61C -> "ALM";
            case 0x200B -> "ZWSP";
            case 0x200C -> "ZWNJ";
            case 0x200D -> "ZWJ";
            case 0x200E -> "LRM";
            case 0x200F -> "RLM";
            case 0x202A -> "LRE";
            case 0x202B -> "RLE";
            case 0x202C -> "PDF";
            case 0x202D -> "LRO";
            case 0x202E -> "RLO";
            case 0x202F -> "NNBSP";
            case 0x2060 -> "WJ";
            case 0x2066 -> "LRI";
            case 0x2067 -> "RLI";
            case 0x2068 -> "FSI";
            case 0x2069 -> "PDI";
            case 0xFEFF -> "BOM";
            default -> isVariationSelector(codePoint)
                    ? "VS" + (codePoint - 0xFE00 + 1)
                    : Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }
}
