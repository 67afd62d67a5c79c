package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;

/// Whether the small marks over and under Arabic letters are shown.
public enum Tashkeel {
    SHOWN,
    HIDDEN;

    /// Vowels, shadda, sukun, the small alef, and the marks of recitation in the Quran. Not madda and hamza, which make
    /// another letter of the one they stand on.
    private static final UnicodeSet MARKS = new UnicodeSet(
            "[\\u0610-\\u061A \\u064B-\\u0652 \\u0656-\\u065E \\u0670 \\u06D6-\\u06DC \\u06DF-\\u06E4"
                    + " \\u06E7 \\u06E8 \\u06EA-\\u06ED \\u08CA-\\u08E1 \\u08E3-\\u08FF]").freeze();

    static boolean isMark(int codePoint) {
        return MARKS.contains(codePoint);
    }

    static boolean hasAny(String text) {
        return MARKS.containsSome(text);
    }

    /// Whether marks on it can be hidden: an Arabic letter, or tatweel. One that stands on anything else, or on nothing, is
    /// all there is to see.
    static boolean carries(int codePoint) {
        return UCharacter.isLetter(codePoint) && UScript.hasScript(codePoint, UScript.ARABIC);
    }
}
