package hashiya.exchange;

/// Keeps a spreadsheet from computing a cell that begins like a formula, and takes the guard off again.
///
/// A cell is guarded by an apostrophe in front. Spreadsheets drop what has no width before they look, so the first
/// character *after* spaces, bidi controls and byte order marks decides. A cell that has an apostrophe of its own gets
/// one more; hence every apostrophe in front is a guard, and the way back is exact.
///
/// ```java
/// FormulaGuard.guard("=1+1")     // "'=1+1"
/// FormulaGuard.unguard("'=1+1")  // "=1+1"
/// ```
public final class FormulaGuard {
    private static final String GUARD = "'";

    /// ASCII, then the full-width forms of the same four, which Excel takes for them; then what splits a cell.
    private static final String BEGINS_A_FORMULA = "=+-@" + "\uff1d\uff0b\uff0d\uff20" + "\t\r";

    /// Arabic letter mark, left-to-right and right-to-left mark, embeddings and overrides, isolates; byte order mark.
    private static final String WITHOUT_WIDTH =
            "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff";

    private FormulaGuard() {}

    public static String guard(String cell) {
        return cell.startsWith(GUARD) || beginsLikeAFormula(cell) ? GUARD + cell : cell;
    }

    /// What [#guard] was given.
    public static String unguard(String cell) {
        return cell.startsWith(GUARD) ? cell.substring(GUARD.length()) : cell;
    }

    private static boolean beginsLikeAFormula(String cell) {
        int first = 0;
        while (first < cell.length() && isSkipped(cell.charAt(first))) {
            first++;
        }
        return first < cell.length() && BEGINS_A_FORMULA.indexOf(cell.charAt(first)) >= 0;
    }

    private static boolean isSkipped(char character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR || WITHOUT_WIDTH.indexOf(character) >= 0;
    }
}
