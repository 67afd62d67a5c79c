package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/// Characters that steer the text and are not seen: joiners, direction marks, isolates, a stray byte order mark.
public final class Invisible {
    private Invisible() {}

    /// Whether Unicode says to show nothing for it (Default_Ignorable_Code_Point). White space is not among them.
    public static boolean isInvisible(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
