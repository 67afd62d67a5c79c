package hashiya.suggest;

/// A stretch of words that belong together, in tokens; `to` is not part of it.
record Phrase(int from, int to) {
    int length() {
        return to - from;
    }
}
