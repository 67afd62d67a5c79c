package hashiya.exchange;

/// How a table is put into bytes. Always UTF-8, RFC 4180 quoting and CRLF.
///
/// @param byteOrderMark whether the file begins with one; without it Excel takes Arabic for gibberish
/// @param formulaGuard whether a cell that a spreadsheet would compute gets an apostrophe in front, see [FormulaGuard]
public record CsvOptions(boolean byteOrderMark, Delimiter delimiter, boolean formulaGuard) {

    /// What opens right by double click.
    public static final CsvOptions DEFAULT = new CsvOptions(true, Delimiter.COMMA, true);
}
