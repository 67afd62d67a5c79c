package hashiya.suggest;

import hashiya.article.Span;
import hashiya.suggest.CueForm.Part;
import hashiya.suggest.CueForm.Takes;
import hashiya.suggest.Sources.Source;
import hashiya.suggest.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Reads what بحسب and its like put down to a source: the clause after the source, or the one before the word.
final class Attributions {
    private static final int FEW_WORDS = 3;
    private static final int APODOSIS_REACH = 40;
    private static final int NEAR = 6;

    private final Reading reading;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Sources sources;

    Attributions(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.clauses = clauses;
        this.sources = new Sources(reading);
    }

    int read(int at, CueForm form) {
        return placed(at, sources.after(at, form));
    }

    /// على ما أفاد فلان: a verb that attributes what stands before it.
    int asSaid(int at) {
        return placed(at, sources.afterVerb(at + 2));
    }

    private int placed(int at, @Nullable Source source) {
        if (source == null) {
            return at + 1;
        }
        return reading.speakers.firstWord() >= at ? clauseAfter(source) : clauseBefore(at, source);
    }

    /// «…»، بحسب فلان.
    int afterMarked(Marked marked, int at, CueForm form) {
        var source = sources.after(at, form);
        if (source == null) {
            return marked.end();
        }
        reading.addMarked(marked, source.telling());
        return source.end();
    }

    private int clauseAfter(Source source) {
        int from = afterConjunction(source.end());
        if (from >= reading.to() || someoneElseSpeaks(from)) {
            return source.end();
        }
        var telling = source.telling();
        if (tokens.isAt(from, Kind.COLON)) {
            var form = new CueForm(telling.form().lemma(), Part.ATTRIBUTION, Takes.ANY, false);
            return clauses.read(new Telling(telling.cue(), telling.end(), form, telling.voice()), from);
        }
        int end = reading.ends.after(from, reading.to());
        if (tokens.words(from, end) >= FEW_WORDS) {
            reading.addAttributed(from, end, tokens.span(from, end), telling);
        }
        return end;
    }

    /// Past the rest of the source, a comma, and the فإنّ or فقد with which the clause begins.
    private int afterConjunction(int sourceEnd) {
        int from = pastAudience(sourceEnd);
        for (int i = from; i < Math.min(reading.to(), from + APODOSIS_REACH) && !opensWords(i); i++) {
            if (tokens.isAt(i, Kind.COMMA) && isConjunction(i + 1)) {
                from = i;
                break;
            }
        }
        from = tokens.isAt(from, Kind.COMMA) ? from + 1 : from;
        boolean isThat = from < reading.to() && tokens.get(from).is(WordClass.THAT);
        return isConjunction(from) || isThat ? from + 1 : from;
    }

    /// Whether marked words begin that may be what the source said: no name.
    private boolean opensWords(int at) {
        var marked = reading.opening(at);
        return marked != null && marked.close() - marked.from() > FEW_WORDS;
    }

    /// Past the comma after whom the source told it: بحسب ما قاله مسؤول لوكالة الأنباء، …
    private int pastAudience(int at) {
        String plain = tokens.plainAt(at);
        if (at >= reading.to() || !plain.startsWith("ل") || !tokens.is(plain.substring(1), WordClass.AUDIENCE)) {
            return at;
        }
        int comma = at;
        while (comma < reading.to() && !tokens.isAt(comma, Kind.COMMA)) {
            comma++;
        }
        return comma < reading.to() ? comma : at;
    }

    private boolean isConjunction(int at) {
        return tokens.plainAt(at).equals("فقد") || tokens.plainAt(at).startsWith("فان");
    }

    /// ووفقاً للوكالة قال الوزير: the medium only passes on.
    private boolean someoneElseSpeaks(int from) {
        for (int i = from; i < Math.min(reading.to(), from + NEAR); i++) {
            var form = tokens.get(i).cue();
            if (form != null
                    && form.part() == Part.VERB
                    && !form.isWeak()
                    && reading.isReporting(i, form)
                    && !(reading.complements.of(i, form, i + 1, reading.to()) instanceof Complement.Nothing)) {
                return true;
            }
        }
        return false;
    }

    /// The sentence up to the word, if it ends with the source and nobody else speaks in it.
    private int clauseBefore(int at, Source source) {
        boolean isLast = source.end() >= reading.to() || !tokens.isWordAt(source.end())
                || tokens.get(source.end()).is(WordClass.RELATIVE) || tokens.get(source.end()).is(WordClass.EVENT_VERB)
                || isSetting(source.end());
        if (!isLast || reading.hasFound() || reading.speakers.hasSubject()) {
            return source.end();
        }
        int from = clauseStart(at);
        if (isInside(source.end())) {
            int end = reading.ends.after(source.end() + 1, reading.to());
            reading.addAttributed(from, end, new Span(withoutAnd(from), tokens.get(end - 1).end()), source.telling());
            return end;
        }
        int to = at;
        while (to > from && (tokens.isAt(to - 1, Kind.COMMA) || tokens.plainAt(to - 1).equals("وذلك"))) {
            to--;
        }
        if (tokens.words(from, to) > FEW_WORDS) {
            var span = new Span(withoutAnd(from), tokens.get(to - 1).end());
            reading.addAttributed(from, to, span, source.telling());
        }
        return source.end();
    }

    /// After علماً أن, else where the sentence begins.
    private int clauseStart(int at) {
        for (int i = at - 1; i > Math.max(reading.from(), at - APODOSIS_REACH); i--) {
            if (tokens.plainAt(i - 1).equals("علما") && tokens.get(i).is(WordClass.THAT)) {
                return i + 1;
            }
        }
        int from = reading.from();
        while (from < at - 1 && (!tokens.isWordAt(from) || isOpener(from))) {
            from++;
        }
        return from;
    }

    /// كما، وقد; not وكانت, which is part of what the source says.
    private boolean isOpener(int at) {
        return tokens.get(at).is(WordClass.CONNECTIVE) && !tokens.plainAt(at).contains("كان");
    }

    /// أدت إزالة الغابات، وفق خبراء، إلى انجراف التربة: the clause goes on after its source.
    private boolean isInside(int sourceEnd) {
        return tokens.isAt(sourceEnd, Kind.COMMA) && sourceEnd + 2 < reading.to()
                && (tokens.get(sourceEnd + 1).is(WordClass.PREPOSITION) || tokens.plainAt(sourceEnd + 1).equals("قد"))
                && !tokens.get(sourceEnd + 1).is(WordClass.BEFORE_VERB);
    }

    /// Whether all that follows is where or to whom the source said it: في بيان، لوكالة الأنباء.
    private boolean isSetting(int at) {
        String plain = tokens.plainAt(at);
        boolean isTold = tokens.get(at).is(WordClass.MEDIUM)
                || (plain.startsWith("ل") && tokens.is(plain.substring(1), WordClass.AUDIENCE));
        boolean isPlace = tokens.get(at).is(WordClass.PREPOSITION) && at + 1 < reading.to()
                && tokens.get(at + 1).is(WordClass.SETTING);
        if (!isTold && !isPlace && !tokens.get(at).is(WordClass.TIME)) {
            return false;
        }
        for (int i = at; i < reading.to(); i++) {
            if (tokens.isAt(i, Kind.COMMA) || tokens.get(i).is(WordClass.THAT) || i - at > APODOSIS_REACH) {
                return false;
            }
        }
        return true;
    }

    /// وقتل: three letters after the و, and none that a noun like وزير، وقود، ورشة or a verb like وصلت has there.
    private static boolean isShortVerb(String plain) {
        return plain.length() == 4 && "اوي".indexOf(plain.charAt(2)) < 0 && "تهايءن".indexOf(plain.charAt(3)) < 0;
    }

    /// Where a word begins without its و; the و of وصلت is its own.
    private int withoutAnd(int at) {
        var token = tokens.get(at);
        String plain = token.plain();
        boolean carries = plain.length() > 3
                && plain.startsWith("و")
                && ("اتيس".indexOf(plain.charAt(1)) >= 0 || isShortVerb(plain)
                || tokens.is(plain.substring(1), WordClass.PREPOSITION)
                || (token.is(WordClass.CONNECTIVE) && tokens.is(plain.substring(1), WordClass.CONNECTIVE)));
        return carries ? token.start() + 1 : token.start();
    }
}
