package hashiya.suggest;

import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Token.Kind;

/// Finds what a reporting word brings with it, past its subject and past where and when it was said.
final class Complements {
    private static final int WEAK_REACH = 14;
    private static final int SHORT_MARKS = 4;
    private static final int LONGEST_ASIDE = 8;
    private static final int LONGEST_INSERTION = 25;
    private static final Complement NOTHING = new Complement.Nothing();

    private final Tokens tokens;
    private final Marks marks;
    private final Titles titles;

    Complements(Tokens tokens, Marks marks, Titles titles) {
        this.tokens = tokens;
        this.marks = marks;
        this.titles = titles;
    }

    /// @param cue the token of the reporting word
    /// @param from where to look from, past the subject
    /// @param limit where its sentence ends
    Complement of(int cue, CueForm form, int from, int limit) {
        boolean isRelative = false;
        int at = from;
        while (at < limit) {
            var token = tokens.get(at);
            var marked = marks.at(at);
            if (marked != null && marked.open() == at) {
                boolean isCalledSo = form.hasObject() && form.takes() == Takes.DESCRIBE
                        && (marked.open() == cue + 1 || (marked.open() == cue + 2 && tokens.plainAt(cue + 1).equals("ب")));
                if (isCalledSo || !titles.isTitle(marked, limit)) {
                    return marked(form, marked, cue, from);
                }
                at = marked.end();
                continue;
            }
            if (token.is(Kind.COLON)) {
                return afterColon(form, at + 1, limit, at <= from + 2);
            }
            if (token.is(Kind.DASH)) {
                at = afterInsertion(at, limit);
                continue;
            }
            if (isThat(at) && opensClause(form, at, cue, from)) {
                return new Complement.Clause(at + 1);
            }
            if (startsSpeech(form, at, limit)) {
                return new Complement.Unmarked(at);
            }
            if (token.is(WordClass.RELATIVE)) {
                isRelative = true;
            } else if (token.cue() != null && stops(token, at)) {
                boolean isSequel = token.cue().isPrefixed() || token.cue().part() == Part.PARTICIPLE;
                if (!isRelative || (isSequel && tokens.isAt(at - 1, Kind.COMMA))) {
                    return NOTHING;
                }
                isRelative = false;
            }
            if (isWeak(form) && (at - cue > WEAK_REACH || (token.is(Kind.COMMA) && at > from + 8 && !isAside(at)))) {
                return NOTHING;
            }
            at++;
        }
        return NOTHING;
    }

    /// أظهرت دراسة أجرتها الجامعة، وشملت 30 مدرسة، أن: a second comma soon, and the clause after it.
    private boolean isAside(int comma) {
        for (int i = comma; i < Math.min(comma + LONGEST_ASIDE, tokens.size() - 1); i++) {
            if (tokens.isAt(i, Kind.COMMA) && isThat(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// أن or إن, and no letter of a name: سي إن إن، بي إن.
    private boolean isThat(int at) {
        return tokens.get(at).is(WordClass.THAT) && !(tokens.plainAt(at).equals("ان") && isLetter(tokens.plainAt(at - 1)));
    }

    private static boolean isLetter(String plain) {
        return switch (plain) {
            case "بي", "لبي", "سي", "لسي", "دي", "اي", "جي" -> true;
            default -> false;
        };
    }

    /// Whether a reporting word met on the way is one in earnest, so that what follows belongs to it.
    private boolean stops(Token token, int at) {
        var form = token.cue();
        if (form == null || token.is(WordClass.ROLE) || token.is(WordClass.PREPOSITION)
                || tokens.is(form.bare(token.plain()), WordClass.NAMING)
                || (form.part() == Part.VERB && !form.isPrefixed() && isNounAfter(at - 1))) {
            return false;
        }
        return switch (form.part()) {
            case VERB -> switch (form.takes()) {
                case CLAUSE, PERSON -> reachesThat(at + 1, 4);
                case STANCE, CALL -> (form.isPrefixed() || tokens.isAt(at - 1, Kind.COMMA))
                        && !tokens.plainAt(at + 1).equals("عدم");
                default -> true;
            };
            case PARTICIPLE -> !tokens.get(Math.max(at - 1, 0)).is(WordClass.PREPOSITION);
            case MASDAR -> reachesThat(at + 1, 3) || tokens.isAt(at + 1, Kind.MARK) || tokens.isAt(at + 1, Kind.COLON);
            case ATTRIBUTION -> false;
        };
    }

    /// بعد تردد، عدم ذكر: what stands there is no verb, even if it looks like one.
    private boolean isNounAfter(int index) {
        var before = tokens.get(index);
        return before.plain().equals("عدم")
                || (before.is(WordClass.PREPOSITION) && !before.is(WordClass.BEFORE_VERB) && !before.is(WordClass.CONNECTIVE)
                && !before.plain().equals("لا"));
    }

    boolean reachesThat(int from, int reach) {
        for (int i = from; i < Math.min(from + reach, tokens.size()); i++) {
            if (isThat(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeak(CueForm form) {
        return form.isWeak() || form.takes() == Takes.DESCRIBE;
    }

    private boolean opensClause(CueForm form, int that, int cue, int from) {
        var before = tokens.get(that - 1);
        if (before.is(WordClass.BEFORE_THAT) && that - 1 != cue) {
            return false;
        }
        return switch (form.takes()) {
            case DESCRIBE -> tokens.plainAt(that).startsWith("بان");
            case SPEECH -> that == from || that - cue <= 3 || !before.isWord() || tokens.plainAt(that).startsWith("بان");
            default -> true;
        };
    }

    private boolean startsSpeech(CueForm form, int at, int limit) {
        if (form.takes() != Takes.ANY || at + 1 >= limit) {
            return false;
        }
        var token = tokens.get(at);
        boolean isDenial = token.plain().equals("لا") || token.plain().equals("لن");
        var next = tokens.get(at + 1);
        boolean isFirstPerson = token.is(WordClass.FIRST_PERSON)
                || (isDenial && (next.is(WordClass.FIRST_PERSON) || next.plain().startsWith("ن")));
        var before = tokens.get(at - 1);
        return isFirstPerson && !before.is(WordClass.THAT) && !before.is(WordClass.RELATIVE)
                && !before.is(WordClass.PREPOSITION);
    }

    /// A colon far from the word may only open a list: أعلنت إصدار أربعة هواتف: «…».
    private Complement afterColon(CueForm form, int colon, int limit, boolean isNear) {
        int at = colon;
        while (at < limit && (tokens.isAt(at, Kind.NEWLINE) || tokens.isAt(at, Kind.DASH))) {
            at++;
        }
        if (at >= limit) {
            return NOTHING;
        }
        var marked = marks.at(at);
        if (marked != null && marked.open() == at) {
            boolean isList = form.takes() == Takes.OBJECT && !isNear
                    && marked.words(tokens) <= SHORT_MARKS;
            return isList ? NOTHING : new Complement.Speech(marked);
        }
        if (tokens.get(at).is(WordClass.THAT)) {
            return new Complement.Clause(at + 1);
        }
        return form.takes() == Takes.DESCRIBE ? NOTHING : new Complement.Unmarked(at);
    }

    private int afterInsertion(int dash, int limit) {
        for (int i = dash + 1; i < Math.min(limit, dash + LONGEST_INSERTION); i++) {
            if (tokens.isAt(i, Kind.DASH)) {
                return i + 1;
            }
        }
        return dash + 1;
    }

    private Complement marked(CueForm form, Marked marked, int cue, int from) {
        if (tokens.get(marked.from()).is(WordClass.THAT)) {
            return new Complement.Speech(marked);
        }
        boolean isNear = marked.open() == from || marked.open() == cue + 1;
        if (form.hasObject() && form.takes() != Takes.ANY && form.takes() != Takes.SPEECH) {
            return new Complement.Fragment(marked);
        }
        boolean isFragment = switch (form.takes()) {
            case OBJECT, DESCRIBE, STANCE, CALL, RELAY, SOURCE -> !isNear || form.takes() == Takes.DESCRIBE;
            case ANY, SPEECH -> false;
            case CLAUSE, PERSON -> !isNear;
        };
        if (form.isWeak() && form.part() != Part.MASDAR && !isNear) {
            return NOTHING;
        }
        return isFragment ? new Complement.Fragment(marked) : new Complement.Speech(marked);
    }
}
