package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Token.Kind;

/// Whether a comma ends what somebody said: the writer goes on after it, or somebody else does.
final class CommaEnds {
    private static final int INDEPENDENT_WORDS = 5;
    private static final int DENIAL_REACH = 6;
    private static final int CONTRAST_REACH = 10;

    private final Tokens tokens;
    private final Marks marks;
    private final NextCues cues;

    CommaEnds(Tokens tokens, Marks marks, NextCues cues) {
        this.tokens = tokens;
        this.marks = marks;
        this.cues = cues;
    }

    /// Whether the comma at a token is such an end, in a clause that reaches no further than `limit`.
    boolean endsAt(int comma, int limit) {
        int next = comma + 1;
        if (next >= limit) {
            return true;
        }
        var marked = marks.at(tokens.plainAt(next).equals("و") && next + 1 < limit ? next + 1 : next);
        if (marked != null && (marked.open() == next || marked.open() == next + 1)) {
            return marked.words(tokens) >= INDEPENDENT_WORDS && marked.end() >= limit - 1
                    && !tokens.get(marked.from()).is(WordClass.CONNECTIVE);
        }
        return isWriters(next) || isOthers(next, limit);
    }

    /// Whether the writer goes on, in words of his own.
    private boolean isWriters(int next) {
        return switch (tokens.plainAt(next)) {
            case "وقد" -> !isLikely(next + 1);
            case "الامر" -> tokens.plainAt(next + 1).equals("الذي");
            case "في" -> tokens.isWordAt(next + 1) && tokens.get(next + 1).is(WordClass.WRITERS_OWN);
            case "ما" -> tokens.plainAt(next + 1).startsWith("دفع");
            case "وهو", "وهي" -> isIndefinite(next + 1) || isSequel(next);
            default -> false;
        };
    }

    /// Whether words of somebody else begin, or others of the same one.
    private boolean isOthers(int next, int limit) {
        return isContrast(next, limit) || isAside(next, limit) || isDenial(next, limit) || isWithoutOrBefore(next, limit)
                || isSpokenContrast(next, limit)
                || cues.opensAt(next, limit, true) || cues.isAttribution(next) || cues.isAsSaid(next);
    }

    private boolean isContrast(int next, int limit) {
        return tokens.get(next).is(WordClass.WRITERS_OWN) && !tokens.plainAt(next).equals("لكن")
                && (cues.opensWithin(next + 1, 3, limit) || cues.brings(next + 1, limit) || isOthersWord(next + 1, limit)
                || isTold(next + 1, limit));
    }

    private boolean isAside(int next, int limit) {
        return (tokens.get(next).is(WordClass.CONNECTIVE) || tokens.plainAt(next).equals("وهو"))
                && !tokens.get(next).is(WordClass.WRITERS_OWN)
                && cues.opensWithin(next + 1, 1, limit);
    }

    /// وقد يعود الأسبوع المقبل: what may be is part of what was said; وقد عاد is the writer's.
    private boolean isLikely(int verb) {
        return tokens.plainAt(verb).startsWith("ي") || tokens.plainAt(verb).equals("تكون");
    }

    /// بينما أنكر جارها رؤية أي سيارة.
    private boolean isOthersWord(int at, int limit) {
        var form = at < limit ? tokens.get(at).cue() : null;
        return form != null && form.part() == Part.VERB && !form.isWeak() && !tokens.get(at).is(WordClass.UNKNOWN)
                && form.takes() != Takes.SPEECH;
    }

    /// فيما سارع المتحدث إلى نفيها قائلاً: another one, whose words follow.
    private boolean isTold(int from, int limit) {
        boolean isSomeone = from + 1 < limit && tokens.isWordAt(from + 1) && tokens.get(from + 1).is(WordClass.ROLE);
        for (int i = from + 2; isSomeone && i < Math.min(from + CONTRAST_REACH, limit) && !tokens.isAt(i, Kind.COMMA); i++) {
            if (tokens.get(i).isCue(Part.PARTICIPLE) && cues.opensAt(i, limit, true)) {
                return true;
            }
        }
        return false;
    }

    /// وهي نسبة لم تُسجل من قبل: the writer's remark.
    private boolean isIndefinite(int at) {
        return tokens.isWordAt(at) && !tokens.get(at).hasArticle() && tokens.plainAt(at).endsWith("ه");
    }

    /// دون أن يفصح، قبل أن يضيف: what the speaker did besides.
    private boolean isWithoutOrBefore(int next, int limit) {
        int at = tokens.plainAt(next).equals("من") ? next + 1 : next;
        String plain = tokens.plainAt(at);
        boolean isWithout = plain.equals("دون") || plain.equals("بدون");
        boolean opens = (isWithout || plain.equals("قبل")) && tokens.plainAt(at + 1).equals("ان") && at + 2 < limit;
        return opens && (isWithout ? tokens.get(at + 2).isCue(Part.VERB) : cues.brings(at + 2, limit));
    }

    /// لكنه ادعى أنها، غير أن الإدارة أكدت أن: the writer sets other words against these.
    private boolean isSpokenContrast(int next, int limit) {
        String plain = tokens.plainAt(next);
        boolean isBut = plain.startsWith("لكن") || plain.startsWith("ولكن");
        boolean isExcept = tokens.get(next).is(WordClass.BEFORE_THAT) && tokens.isWordAt(next + 1)
                && tokens.get(next + 1).is(WordClass.THAT);
        int from = isExcept ? next + 2 : next + 1;
        if (isExcept && from < limit && isRefusal(next + 1)) {
            return true;
        }
        for (int i = from; (isBut || isExcept) && i < Math.min(from + CONTRAST_REACH, limit); i++) {
            if (tokens.isAt(i, Kind.COMMA) || tokens.get(i).is(WordClass.RELATIVE)) {
                return false;
            }
            if (tokens.get(i).isCue(Part.VERB) && cues.brings(i, limit)) {
                return true;
            }
        }
        return false;
    }

    /// غير أنه نفى الأرقام المتداولة: he goes on himself, with what he says of a thing.
    private boolean isRefusal(int that) {
        var form = tokens.get(that + 1).cue();
        return tokens.plainAt(that).length() > 2
                && form != null
                && form.part() == Part.VERB
                && (form.takes() == Takes.OBJECT || form.isStance())
                && !form.hasObject()
                && !tokens.get(that + 1).is(WordClass.UNKNOWN);
    }

    /// إلا أن الإدارة نفت ذلك: what somebody else says to it.
    private boolean isDenial(int next, int limit) {
        boolean isBut = tokens.plainAt(next).equals("لكن")
                || (tokens.isWordAt(next + 1) && tokens.get(next + 1).is(WordClass.THAT)
                && tokens.get(next).is(WordClass.BEFORE_THAT));
        for (int i = next + 2; isBut && i < Math.min(next + DENIAL_REACH, limit - 1); i++) {
            if (tokens.get(i).isCue(Part.VERB) && tokens.plainAt(i + 1).equals("ذلك")) {
                return true;
            }
        }
        return false;
    }

    /// وهو ما نفاه: what came of somebody's words is no part of them.
    private boolean isSequel(int next) {
        var verb = tokens.isWordAt(next + 2) ? tokens.get(next + 2).cue() : null;
        return tokens.plainAt(next + 1).equals("ما")
                && verb != null
                && (verb.hasObject() || tokens.plainAt(next + 3).endsWith("يه"));
    }
}
