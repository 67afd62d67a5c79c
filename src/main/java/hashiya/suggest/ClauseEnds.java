package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Token.Kind;

/// Finds where the clause that somebody said ends and the writer, or another reporting word, goes on.
final class ClauseEnds {
    private static final int INDEPENDENT_WORDS = 5;
    private static final int DENIAL_REACH = 6;
    private static final int CONTRAST_REACH = 10;

    private final Tokens tokens;
    private final Marks marks;
    private final Complements complements;

    ClauseEnds(Tokens tokens, Marks marks, Complements complements) {
        this.tokens = tokens;
        this.marks = marks;
        this.complements = complements;
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
            if (tokens.isAt(at, Kind.COMMA) ? endsAtComma(at, limit) : at > from && endsBefore(at, limit)) {
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

    private boolean endsAtComma(int comma, int limit) {
        int next = comma + 1;
        if (next >= limit) {
            return true;
        }
        var token = tokens.get(next);
        var marked = marks.at(token.plain().equals("و") && next + 1 < limit ? next + 1 : next);
        if (marked != null && (marked.open() == next || marked.open() == next + 1)) {
            return marked.words(tokens) >= INDEPENDENT_WORDS && marked.end() >= limit - 1
                    && !tokens.get(marked.from()).is(WordClass.CONNECTIVE);
        }
        if ((token.plain().equals("وقد") && !isLikely(next + 1))
                || (token.plain().equals("الامر") && tokens.plainAt(next + 1).equals("الذي"))) {
            return true;
        }
        boolean isOpener = (token.plain().equals("في") && tokens.isWordAt(next + 1)
                && tokens.get(next + 1).is(WordClass.WRITERS_OWN))
                || (token.plain().equals("ما") && tokens.plainAt(next + 1).startsWith("دفع"));
        boolean isContrast = token.is(WordClass.WRITERS_OWN) && !token.plain().equals("لكن")
                && (cueWithin(next + 1, 3, limit) || brings(next + 1, limit) || isOthersWord(next + 1, limit)
                || isTold(next + 1, limit));
        boolean isAside = (token.is(WordClass.CONNECTIVE) || token.plain().equals("وهو")) && cueWithin(next + 1, 1, limit)
                && !token.is(WordClass.WRITERS_OWN);
        boolean isRemark = (token.plain().equals("وهي") || token.plain().equals("وهو")) && isIndefinite(next + 1);
        return isRemark || isOpener || isContrast || isAside || isSequel(next) || isDenial(next, limit)
                || isWithoutOrBefore(next, limit) || isSpokenContrast(next, limit)
                || isNextCue(next, limit, true) || isAttribution(next) || isAsSaid(next);
    }

    /// وقد يعود الأسبوع المقبل: what may be is part of what was said; وقد عاد is the writer's.
    private boolean isLikely(int verb) {
        return tokens.plainAt(verb).startsWith("ي") || tokens.plainAt(verb).equals("تكون");
    }

    private boolean cueWithin(int from, int reach, int limit) {
        for (int i = from; i < Math.min(from + reach, limit); i++) {
            if (isNextCue(i, limit, true)) {
                return true;
            }
        }
        return false;
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
            if (tokens.get(i).isCue(Part.PARTICIPLE) && isNextCue(i, limit, true)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a reporting verb stands here that brings something with it: فيما ترجح زميلته أن.
    private boolean brings(int at, int limit) {
        var form = at < limit ? tokens.get(at).cue() : null;
        return form != null
                && form.part() == Part.VERB
                && !tokens.get(at).is(WordClass.UNKNOWN)
                && !(complements.of(at, form, at + 1, limit) instanceof Complement.Nothing);
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
        return opens && (isWithout ? tokens.get(at + 2).isCue(Part.VERB) : brings(at + 2, limit));
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
            if (tokens.get(i).isCue(Part.VERB) && brings(i, limit)) {
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
        return (tokens.plainAt(next).equals("وهو") || tokens.plainAt(next).equals("وهي"))
                && tokens.plainAt(next + 1).equals("ما")
                && verb != null
                && (verb.hasObject() || tokens.plainAt(next + 3).endsWith("يه"));
    }

    private boolean endsBefore(int at, int limit) {
        return tokens.isWordAt(at)
                && (isNextCue(at, limit, false) || isAttribution(at) || isOwnWords(at));
    }

    /// على حد تعبيره.
    private boolean isOwnWords(int at) {
        return tokens.plainAt(at).equals("علي") && tokens.plainAt(at + 1).equals("حد");
    }

    /// Whether على ما أفاد begins here, and not احتجاجاً على ما قاله.
    boolean isAsSaid(int at) {
        return tokens.isAt(at - 1, Kind.COMMA) && tokens.plainAt(at).equals("علي") && tokens.plainAt(at + 1).equals("ما")
                && tokens.isWordAt(at + 2) && tokens.get(at + 2).isCue(Part.VERB);
    }

    /// Whether somebody's next words begin here: a participle (مضيفاً), or a verb with و, or after a comma any verb, that
    /// brings something with it.
    private boolean isNextCue(int at, int limit, boolean afterComma) {
        var token = tokens.get(at);
        var form = token.cue();
        boolean isSomeone = token.is(WordClass.ROLE) && !(afterComma && form != null && form.part() == Part.PARTICIPLE);
        if (form == null || (token.is(WordClass.PREPOSITION) && !form.isPrefixed()) || isSomeone
                || token.is(WordClass.UNKNOWN)) {
            return false;
        }
        boolean mayOpen = switch (form.part()) {
            case PARTICIPLE -> afterComma || isBareParticiple(at, limit);
            case VERB -> form.isPrefixed() || (afterComma && form.takes() == Takes.ANY);
            case MASDAR, ATTRIBUTION -> false;
        };
        if (!mayOpen) {
            return false;
        }
        if (form.part() == Part.PARTICIPLE && afterComma) {
            return !form.isWeak() || token.plain().endsWith("ا") || tokens.plainAt(at + 1).equals("كيف")
                    || complements.reachesThat(at + 1, 4);
        }
        if (isAccusativeOfStance(at)) {
            return true;
        }
        var complement = complements.of(at, form, at + 1, limit);
        boolean brings = !(complement instanceof Complement.Nothing) || leadsToSaying(at, limit);
        return brings || (form.isStance() && afterComma && form.isPrefixed());
    }

    /// ومضى إلى القول: «…».
    private boolean leadsToSaying(int verb, int limit) {
        for (int i = verb + 1; i < Math.min(verb + 4, limit); i++) {
            var form = tokens.get(i).cue();
            if (form != null && form.part() == Part.MASDAR && form.lemma().equals("قول")) {
                return !(complements.of(i, form, i + 1, limit) instanceof Complement.Nothing);
            }
        }
        return false;
    }

    private boolean isBareParticiple(int at, int limit) {
        int before = tokens.plainAt(at - 1).isEmpty() && tokens.isWordAt(at - 1) ? at - 2 : at - 1;
        return at + 1 < limit
                && (tokens.isAt(before, Kind.MARK)
                        || isAccusativeOfStance(at)
                        || tokens.get(at + 1).is(WordClass.THAT)
                        || tokens.plainAt(at + 1).equals("الي")
                        || (tokens.plainAt(at + 1).equals("علي")
                        && tokens.get(at + 2 < limit ? at + 2 : at).is(WordClass.THAT))
                        || tokens.isAt(at + 1, Kind.COLON)
                        || tokens.isAt(at + 1, Kind.MARK));
    }

    /// منوها بالجهود, without a comma before it: how somebody spoke, if the word has the ending of that.
    private boolean isAccusativeOfStance(int at) {
        var token = tokens.get(at);
        var form = token.cue();
        String next = tokens.plainAt(at + 1);
        return form != null
                && !form.isWeak()
                && token.plain().endsWith("ا")
                && !tokens.get(at - 1).plain().startsWith("كان")
                && (next.startsWith("بال") || next.equals("عن") || next.equals("الي") || next.equals("علي"));
    }

    boolean isAttribution(int at) {
        var token = tokens.get(at);
        if (!token.isCue(Part.ATTRIBUTION) || at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at + 1);
        String plain = next.plain();
        String bare = plain.startsWith("لل") ? "ال" + plain.substring(2) : plain.startsWith("ل") && plain.length() > 2
                ? plain.substring(1) : plain;
        if (token.plain().endsWith("نقلا")) {
            return plain.equals("عن");
        }
        return !next.is(WordClass.NO_SOURCE) && !tokens.is(bare, WordClass.NO_SOURCE)
                && (next.isWord() || next.is(Kind.MARK));
    }
}
