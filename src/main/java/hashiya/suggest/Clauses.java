package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a reporting word brings with it, and what is added to that: further marked words, a source's own source.
final class Clauses {
    private static final int FEW_WORDS = 3;
    private static final int INNER_REACH = 12;
    private static final int NEAR = 4;

    private final Reading reading;
    private final Tokens tokens;

    Clauses(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /// Writes down what is told, looking from a token on; gives where reading goes on.
    int read(Telling telling, int from) {
        return switch (reading.complements.of(telling.end() - 1, telling.form(), from, reading.to())) {
            case Complement.Nothing _ -> {
                if (telling.form().takes() != CueForm.Takes.CLAUSE || reading.speakers.isSomebody(telling.voice())) {
                    reading.speakers.heard(telling.voice(), false);
                }
                yield from;
            }
            case Complement.Speech(var marked) -> {
                reading.addMarked(marked, telling);
                yield further(marked, telling);
            }
            case Complement.Fragment(var marked) -> {
                if (reading.terms.isTerm(marked)) {
                    reading.speakers.heard(telling.voice(), true);
                } else {
                    reading.addFragment(marked, telling);
                }
                yield marked.end();
            }
            case Complement.Unmarked(int start) -> {
                int end = reading.ends.after(start, reading.to());
                if (end > start) {
                    reading.addUnmarked(start, withStop(end), telling);
                }
                yield Math.max(end, start);
            }
            case Complement.Clause(int start) -> clause(start, telling);
        };
    }

    /// A question mark is part of what somebody says without quotation marks; a full stop is not.
    private int withStop(int end) {
        boolean asks = tokens.isAt(end, Token.Kind.STOP) && tokens.text().charAt(tokens.get(end).start()) != '.';
        return asks ? end + 1 : end;
    }

    private int clause(int start, Telling telling) {
        int end = start < reading.to() ? clauseEnd(start, telling) : start;
        if (end <= start) {
            return start;
        }
        int inner = telling.voice().isMedium() && telling.chain().isEmpty() ? innerCue(start, end) : end;
        if (inner < end) {
            return passedOn(start, inner, telling.voice());
        }
        var marked = reading.opening(start);
        if (marked != null && marked.end() >= end && !reading.terms.isTerm(marked)) {
            reading.addMarked(marked, telling);
            return further(marked, telling);
        }
        reading.addClause(start, end, telling);
        if (telling.voice().isMedium()) {
            hearInner(start, end);
        }
        return appended(end, telling);
    }

    /// يصفونه بأنه «شاعر اللون»، …: a description that is all in marks ends with them.
    private int clauseEnd(int start, Telling telling) {
        var marked = reading.opening(start);
        boolean isDescription = marked != null && telling.form().takes() == CueForm.Takes.DESCRIBE
                && tokens.isAt(marked.end(), Token.Kind.COMMA);
        return isDescription && marked != null ? marked.end() : reading.ends.after(start, reading.to());
    }

    /// Whoever tells something in what a medium reports may go on after it: إن ثرياً ذكر ذلك، مضيفاً.
    private void hearInner(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            var form = tokens.get(i).cue();
            var mention = form != null && form.part() == Part.VERB && tokens.plainAt(i + 1).equals("ذلك")
                    ? reading.phrases.before(i, start) : null;
            if (form != null && mention != null) {
                reading.speakers.heard(reading.speakers.named(mention, form), true);
            }
        }
    }

    /// Further marked words of the same speech: «…» و«…».
    private int further(Marked marked, Telling telling) {
        int next = marked.end();
        while (next < reading.to() && (tokens.isAt(next, Kind.COMMA) || tokens.plainAt(next).equals("و"))) {
            next++;
        }
        return addedIfLong(reading.opening(next), FEW_WORDS, telling, marked.end());
    }

    /// A marked sentence of its own after a clause: … خسائر كبيرة، «ولن نسكت عنها بعد اليوم».
    private int appended(int end, Telling telling) {
        int next = tokens.plainAt(end + 1).equals("و") ? end + 2 : end + 1;
        return tokens.isAt(end, Kind.COMMA) ? addedIfLong(reading.opening(next), NEAR, telling, end) : end;
    }

    private int addedIfLong(@Nullable Marked other, int words, Telling telling, int otherwise) {
        if (other == null || other.words(tokens) <= words) {
            return otherwise;
        }
        reading.addMarked(other, telling);
        return other.end();
    }

    /// Inside what a medium reports, the word by which its own source reports; `end` if there is none near.
    private int innerCue(int start, int end) {
        for (int i = start + 1; i < Math.min(end, start + INNER_REACH); i++) {
            var token = tokens.get(i);
            if (token.is(WordClass.RELATIVE) || token.is(Kind.COMMA)) {
                return end;
            }
            var form = token.cue();
            if (form != null && form.part() == Part.VERB && reading.complements.reachesThat(i + 1, NEAR)
                    && reading.isReporting(i, form)) {
                return i;
            }
        }
        return end;
    }

    private int passedOn(int start, int inner, Voice medium) {
        var form = tokens.get(inner).cue();
        var mention = reading.phrases.before(inner, start);
        if (form == null || mention == null) {
            return inner;
        }
        var voice = reading.speakers.named(mention, form);
        return read(new Telling(inner, inner + 1, form, voice, List.of(medium.name(), voice.name())), inner + 1);
    }
}
