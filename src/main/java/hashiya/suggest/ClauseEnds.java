package hashiya.suggest;

import hashiya.suggest.Token.Kind;

/// Finds where the clause that somebody said ends and the writer, or another reporting word, goes on.
final class ClauseEnds {
    private final Tokens tokens;
    private final Marks marks;
    private final NextCues cues;
    private final CommaEnds commas;

    ClauseEnds(Tokens tokens, Marks marks, NextCues cues) {
        this.tokens = tokens;
        this.marks = marks;
        this.cues = cues;
        this.commas = new CommaEnds(tokens, marks, cues);
    }

    /// The token after the last one of the clause that begins at `from`.
    int after(int from, int limit) {
        int at = from;
        while (at < limit) {
            var marked = marks.at(at);
            if (marked != null && marked.open() == at) {
                at = marked.end();
                continue;
            }
            if (tokens.isAt(at, Kind.NEWLINE)) {
                break;
            }
            if (tokens.isAt(at, Kind.COMMA) ? commas.endsAt(at, limit) : at > from && endsBefore(at, limit)) {
                break;
            }
            at++;
        }
        at = Math.min(at, limit);
        while (at > from + 1 && isTrailing(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isTrailing(int at) {
        var token = tokens.get(at);
        return token.is(Kind.COMMA)
                || isDots(token)
                || token.is(Kind.STOP)
                || token.is(Kind.COLON)
                || (token.isWord() && token.plain().isEmpty())
                || token.plain().equals("و")
                || token.plain().equals("كما");
    }

    private boolean isDots(Token token) {
        return token.is(Kind.OTHER) && ".…".indexOf(tokens.text().charAt(token.start())) >= 0;
    }

    private boolean endsBefore(int at, int limit) {
        return tokens.isWordAt(at)
                && (cues.opensAt(at, limit, false) || cues.isAttribution(at) || isOwnWords(at));
    }

    /// على حد تعبيره.
    private boolean isOwnWords(int at) {
        return tokens.plainAt(at).equals("علي") && tokens.plainAt(at + 1).equals("حد");
    }
}
