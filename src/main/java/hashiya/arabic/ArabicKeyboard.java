package hashiya.arabic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which key types which letter under the usual Arabic keyboard layout, called by the Latin letter printed beside it.
public final class ArabicKeyboard {
    private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";

    /// The letters of the same keys; the last but one types two.
    private static final String[] ARABIC = {
        "ض", "ص", "ث", "ق", "ف", "غ", "ع", "ه", "خ", "ح",
        "ش", "س", "ي", "ب", "ل", "ا", "ت", "ن", "م",
        "ئ", "ء", "ؤ", "ر", "لا", "ى", "ة"
    };

    private static final Map<String, String> KEYS = keys();

    private ArabicKeyboard() {}

    /// The key that types this letter or digit, as `F` or `7`: Latin in either case, Arabic, digits of any shape. Nothing for
    /// any other sign.
    public static Optional<String> keyOf(String typed) {
        return Optional.ofNullable(KEYS.get(typed));
    }

    private static Map<String, String> keys() {
        var keys = new HashMap<String, String>();
        for (int place = 0; place < ARABIC.length; place++) {
            String key = String.valueOf(LATIN.charAt(place));
            keys.put(key, key);
            keys.put(key.toLowerCase(Locale.ROOT), key);
            keys.put(ARABIC[place], key);
        }
        keys.put("ﻻ", "B");
        for (char zero : new char[] {'0', '٠', '۰'}) {
            for (int digit = 0; digit < 10; digit++) {
                keys.put(String.valueOf((char) (zero + digit)), String.valueOf(digit));
            }
        }
        return Map.copyOf(keys);
    }
}
