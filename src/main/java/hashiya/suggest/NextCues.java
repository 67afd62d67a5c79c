package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Token.Kind;

/// Where, after what one person said, a reporting word stands that brings words of its own.
final class NextCues {
    private final Tokens tokens;
    private final Complements complements;

    NextCues(Tokens tokens, Complements complements) {
        this.tokens = tokens;
        this.complements = complements;
    }

    /// Whether somebody's next words begin here: a participle (مضيفاً), or a verb with و, or after a comma any verb, that
    /// brings something with it.
    boolean opensAt(int at, int limit, boolean afterComma) {
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

    /// Whether one opens at one of the first `reach` tokens from `from`.
    boolean opensWithin(int from, int reach, int limit) {
        for (int i = from; i < Math.min(from + reach, limit); i++) {
            if (opensAt(i, limit, true)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a reporting verb stands here that brings something with it: فيما ترجح زميلته أن.
    boolean brings(int at, int limit) {
        var form = at < limit ? tokens.get(at).cue() : null;
        return form != null
                && form.part() == Part.VERB
                && !tokens.get(at).is(WordClass.UNKNOWN)
                && !(complements.of(at, form, at + 1, limit) instanceof Complement.Nothing);
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

    /// Whether words such as وفقاً لـ or نقلاً عن name a source here.
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

    /// Whether على ما أفاد begins here, and not احتجاجاً على ما قاله.
    boolean isAsSaid(int at) {
        return tokens.isAt(at - 1, Kind.COMMA) && tokens.plainAt(at).equals("علي") && tokens.plainAt(at + 1).equals("ما")
                && tokens.isWordAt(at + 2) && tokens.get(at + 2).isCue(Part.VERB);
    }
}
