package hashiya.exchange;

/// What stands between two cells.
public enum Delimiter {
    COMMA(','),
    /// What Excel expects where the decimal mark is a comma.
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }
}
