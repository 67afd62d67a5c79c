package hashiya.arabic;

/// Which digits a reader wants to see: those that are written, `2024`, or `٢٠٢٤`.
public enum Digits {
    AS_WRITTEN,
    EUROPEAN,
    ARABIC_INDIC;

    /// The digit as this choice shows it; whatever is no digit of Arabic news – European, Arabic or Persian – stays.
    char show(char character) {
        int value = value(character);
        if (value < 0) {
            return character;
        }
        return switch (this) {
            case AS_WRITTEN -> character;
            case EUROPEAN -> (char) ('0' + value);
            case ARABIC_INDIC -> (char) ('٠' + value);
        };
    }

    private static int value(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character >= '٠' && character <= '٩') {
            return character - '٠';
        }
        return character >= '۰' && character <= '۹' ? character - '۰' : -1;
    }
}
