package hashiya.suggest;

/// A stretch in quotation marks, in tokens.
///
/// @param open the opening mark
/// @param close the closing mark; where there is none, the end
/// @param end after the closing mark
record Marked(int open, int close, int end) {
    int from() {
        return open + 1;
    }

    int words(Tokens tokens) {
        return tokens.words(from(), close);
    }

    boolean isClosed() {
        return end > close;
    }
}
