package hashiya.article;

/// Tells a line that is one quotation from a line that only begins and ends with one.
final class Quoted {
    private static final String OPENING = "«“";
    private static final String CLOSING = "»”";
    private static final char STRAIGHT = '"';

    /// What may follow the closing mark.
    private static final String AFTER = ".،؟!…";

    private Quoted() {}

    /// Whether the quotation marks that open with a line's first sign close with its last, a full stop aside.
    static boolean isWhole(String text, Span line) {
        return beginsQuoted(text, line) && isWhole(line.in(text));
    }

    /// Few lines do, and only those are looked at more closely.
    private static boolean beginsQuoted(String text, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            char unit = text.charAt(i);
            if (!Character.isWhitespace(unit)) {
                return unit == STRAIGHT || OPENING.indexOf(unit) >= 0;
            }
        }
        return false;
    }

    private static boolean isWhole(String line) {
        String words = withoutStop(line.strip());
        if (words.length() < 2) {
            return false;
        }
        if (words.charAt(0) == STRAIGHT) {
            return words.indexOf(STRAIGHT, 1) == words.length() - 1;
        }
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            open += OPENING.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
            open -= CLOSING.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
            if (open <= 0) {
                return open == 0 && i > 0 && i == words.length() - 1;
            }
        }
        return false;
    }

    private static String withoutStop(String words) {
        int end = words.length();
        while (end > 0 && AFTER.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
