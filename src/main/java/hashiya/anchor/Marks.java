package hashiya.anchor;

/// Quotation marks and dashes, of which each newsroom sets its own.
final class Marks {
    private static final String QUOTES = "«»“”„‟‹›‘’‚\"'";
    private static final String DASHES = "‐‑‒–—―-";

    private Marks() {}

    /// The text with one quotation mark and one dash for all, as long as before.
    static String alike(String text) {
        var alike = new StringBuilder(text);
        for (int i = 0; i < alike.length(); i++) {
            char mark = alike.charAt(i);
            if (QUOTES.indexOf(mark) >= 0) {
                alike.setCharAt(i, '"');
            } else if (DASHES.indexOf(mark) >= 0) {
                alike.setCharAt(i, '-');
            }
        }
        return alike.toString();
    }
}
