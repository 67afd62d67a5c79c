package hashiya.ui.reader;

/// Where a caret stands: before the character at `offset`, or `behind` the one that ends there.
///
/// The two are one place but where directions meet – between `قال` and `BBC` there is one at either end of the Latin – and
/// where a line ends inside a word.
record Caret(int offset, boolean behind) {
    static Caret before(int offset) {
        return new Caret(offset, false);
    }

    static Caret behind(int offset) {
        return new Caret(offset, true);
    }

    Caret shiftedBy(int units) {
        return new Caret(offset + units, behind);
    }
}
