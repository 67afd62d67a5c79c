package hashiya.suggest;

import hashiya.suggest.Token.Kind;

/// Few words in brackets, which may stand within the words that name somebody: الاتحاد (الفيفا) الدولي.
final class Brackets {
    private static final int LONGEST = 5;

    private final Tokens tokens;

    Brackets(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The token after the bracket that closes the one at `opening`; `opening` itself if the words in them are many, or hold
    /// a number as a year or an age does.
    int after(int opening, int limit) {
        int at = opening + 1;
        while (at < limit && at - opening <= LONGEST && !tokens.isAt(at, Kind.CLOSING_BRACKET)) {
            if (tokens.get(at).hasDigit()
                    && tokens.get(at).plain().chars().noneMatch(letter -> letter >= 'a' && letter <= 'z')) {
                return opening;
            }
            at++;
        }
        return tokens.isAt(at, Kind.CLOSING_BRACKET) && at < limit ? at + 1 : opening;
    }

    /// The bracket that the one at `closing` closes; the token after `closing` if the words in them are many.
    int before(int closing, int limit) {
        int at = closing - 1;
        while (at > limit && closing - at <= LONGEST && tokens.isWordAt(at)) {
            at--;
        }
        return tokens.isAt(at, Kind.OPENING_BRACKET) && at > limit ? at : closing + 1;
    }
}
