package hashiya.ui.reader;

/// What a token is drawn with: a face of the page itself, or one of the [fallback faces][FallbackFace].
sealed interface TokenFace permits TokenFace.Own, FallbackFace {
    /// What the style sheets know its tokens by.
    String styleClass();

    /// What every page has.
    enum Own implements TokenFace {
        /// The face the page is set in.
        READING,
        /// The Latin face that stands beside it.
        LATIN,
        /// Whatever face of the system has the characters.
        SYSTEM,
        /// No face has them: [Frames] draws their numbers.
        FRAMED,
        /// Nothing: characters that steer others and have no shape of their own (UAX #9 controls, ZWNJ).
        NONE;

        @Override
        public String styleClass() {
            return switch (this) {
                case READING, LATIN, SYSTEM -> "token";
                case FRAMED -> "framed-token";
                case NONE -> "invisible-token";
            };
        }

        /// Whether it draws letters, and not something else or nothing.
        boolean hasLetters() {
            return this == READING || this == LATIN || this == SYSTEM;
        }
    }
}
