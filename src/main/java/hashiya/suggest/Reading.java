package hashiya.suggest;

import hashiya.article.Attribution;
import hashiya.article.Span;
import hashiya.suggest.CueForm.Part;
import hashiya.suggest.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One article while it is read: what every reader of it looks at, and what has been found so far.
final class Reading {
    private static final int NEAR = 8;
    private static final int FAR = 20;

    final Tokens tokens;
    final Marks marks;
    final NounPhrases phrases;
    final Titles titles;
    final Complements complements;
    final NextCues cues;
    final ClauseEnds ends;
    final Terms terms;
    final Speakers speakers;
    private final List<Draft> drafts = new ArrayList<>();
    private int unmarkedEnd;
    private boolean isOwnParagraph;
    private @Nullable Telling last;
    private Sentence sentence = new Sentence(0, 0, true);

    Reading(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
        this.phrases = new NounPhrases(tokens, marks);
        this.titles = new Titles(tokens);
        this.complements = new Complements(tokens, marks, titles);
        this.cues = new NextCues(tokens, complements);
        this.ends = new ClauseEnds(tokens, marks, cues);
        this.terms = new Terms(tokens, marks, titles);
        this.speakers = new Speakers(tokens, phrases);
    }

    void begin(Sentence next) {
        sentence = next;
        speakers.begin(next);
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    List<Draft> drafts() {
        return drafts;
    }

    /// Whether something in this sentence has already been found.
    boolean hasFound() {
        return !drafts.isEmpty() && drafts.getLast().span().end() > tokens.get(from()).start();
    }

    /// The marks that open at a token; `null` where none do.
    @Nullable Marked opening(int at) {
        var marked = at < to() ? marks.at(at) : null;
        return marked != null && marked.open() == at ? marked : null;
    }

    /// Whether a word that may report does so here.
    boolean isReporting(int at, CueForm form) {
        var token = tokens.get(at);
        if (token.is(WordClass.ROLE) || isCount(at, form) || isHere(token) || isOnThing(at, form) || isAnybody(at, form)
                || isWrittenPassive(token, form)) {
            return false;
        }
        String bare = form.bare(token.plain());
        boolean isPreposition = tokens.is(bare, WordClass.PREPOSITION) && !token.word().isDoubled();
        if (isPreposition && form.part() != Part.ATTRIBUTION && !token.is(WordClass.BEFORE_VERB)) {
            return isFirst(at) && (expresses(at, form)
                    || (form.isPrefixed() ? leadsToWords(at + 1) : complements.reachesThat(at + 1, NEAR)));
        }
        boolean isAdjective = form.part() == Part.PARTICIPLE && token.is(WordClass.ADJECTIVE);
        if (isAdjective && at > from() && tokens.get(at - 1).is(WordClass.ROLE)) {
            return false;
        }
        if (tokens.is(bare, WordClass.NAMING) && !complements.reachesThat(at + 1, NEAR)) {
            return false;
        }
        boolean isPassive = tokens.is(bare, WordClass.UNKNOWN) && !token.word().written().endsWith("ي");
        if (isPassive && complements.reachesThat(at + 1, tokens.isWordAt(at + 1)
                && tokens.get(at + 1).is(WordClass.PREPOSITION) ? NEAR / 2 : 2)) {
            return false;
        }
        return at == from() || form.part() == Part.MASDAR || form.part() == Part.ATTRIBUTION
                || isVerbAfter(at - 1, form);
    }

    /// عبّر السائق عن استيائه: the preposition عبر has no عن soon after it.
    private boolean expresses(int at, CueForm form) {
        boolean isExpression = form.lemma().equals("عبّر") && form.part() == Part.VERB;
        for (int i = at + 1; isExpression && i < Math.min(at + NEAR, to()) && tokens.isWordAt(i); i++) {
            if (tokens.plainAt(i).equals("عن")) {
                return true;
            }
        }
        return false;
    }

    /// بدوره، بيّن: at the beginning, or with nothing before it but what turns the page.
    private boolean isFirst(int at) {
        for (int i = from(); i < at; i++) {
            var token = tokens.get(i);
            boolean isTurn = token.is(WordClass.ASIDE) || (token.is(WordClass.CONNECTIVE) && token.plain().length() > 3)
                    || token.is(Token.Kind.COMMA)
                    || (tokens.get(i + 1).is(WordClass.ASIDE) && phrases.isPrepositional(i));
            if (!isTurn || i - from() > NEAR) {
                return false;
            }
        }
        return true;
    }

    /// وهنا is no هنأ.
    private static boolean isHere(Token token) {
        return token.is(WordClass.CONNECTIVE) && !token.word().written().endsWith("أ");
    }

    /// وُصف: nobody is named who says so; but نُقل عنه.
    private static boolean isWrittenPassive(Token token, CueForm form) {
        String word = token.word().written();
        int first = form.isPrefixed() ? 1 : 0;
        return form.part() == Part.VERB
                && form.takes() != CueForm.Takes.RELAY
                && word.length() > first + 1
                && word.charAt(first + 1) == '\u064F'
                && "يتنس".indexOf(word.charAt(first)) < 0;
    }

    /// يبلغ 412 مليوناً is no أبلغ.
    private boolean isCount(int at, CueForm form) {
        return form.takes() == CueForm.Takes.PERSON && tokens.isWordAt(at + 1)
                && (tokens.get(at + 1).hasDigit() || tokens.get(at + 1).is(WordClass.QUANTITY));
    }

    /// لافتات كتب عليها: what is written on a thing nobody says.
    private boolean isOnThing(int at, CueForm form) {
        return form.lemma().equals("كتب") && form.part() == Part.VERB && tokens.plainAt(at + 1).startsWith("علي")
                && tokens.plainAt(at + 1).length() > 3;
    }

    /// سيقول قائل: nobody in particular.
    private boolean isAnybody(int at, CueForm form) {
        return form.lemma().equals("قال") && form.part() == Part.VERB && tokens.isWordAt(at + 1)
                && tokens.get(at + 1).word().written().equals("قائل");
    }

    /// Whether what somebody says follows before another verb does: وعقب الوزير: «…», not وعقب المباراة قال.
    private boolean leadsToWords(int from) {
        for (int i = from; i < Math.min(from + FAR, to()); i++) {
            var token = tokens.get(i);
            if (token.is(WordClass.THAT) || token.is(Token.Kind.COLON)) {
                return true;
            }
            if (token.isCue(Part.VERB) && !token.is(WordClass.ROLE)) {
                return false;
            }
        }
        return false;
    }

    /// Not what was never said (لم يذكر، لم تكن تتوقع، عدم ذكر), nor a noun after a preposition.
    private boolean isVerbAfter(int index, CueForm form) {
        var before = tokens.get(index);
        boolean isDenied = isDenial(before.plain())
                || (isDenial(tokens.plainAt(index - 1)) && before.plain().endsWith("كن"));
        boolean isNoun = before.is(WordClass.PREPOSITION) && !before.is(WordClass.CONNECTIVE)
                && !before.is(WordClass.BEFORE_VERB) && !form.isPrefixed();
        return !isDenied && !isNoun && !before.plain().equals("عدم");
    }

    private static boolean isDenial(String plain) {
        return plain.equals("لم") || plain.equals("ولم") || plain.equals("لن");
    }

    void addMarked(Marked marked, Telling telling) {
        add(Attribution.Type.DIRECT, tokens.span(marked.from(), marked.close()), telling, How.MARKED);
    }

    void addFragment(Marked marked, Telling telling) {
        add(Attribution.Type.MIXED, tokens.span(marked.from(), marked.close()), telling, How.FRAGMENT);
    }

    void addUnmarked(int start, int end, Telling telling) {
        add(Attribution.Type.DIRECT, tokens.span(start, end), telling, How.UNMARKED);
        unmarkedEnd = end;
        isOwnParagraph = tokens.isAt(start - 1, Token.Kind.NEWLINE) || tokens.isAt(start - 2, Token.Kind.NEWLINE);
    }

    /// Whether a sentence goes on with the unmarked speech of the one before it: because all of its paragraph is speech, or
    /// because it begins with أنا or نحن.
    boolean goesOn(Sentence next) {
        boolean follows = !drafts.isEmpty() && drafts.getLast().how() == How.UNMARKED
                && next.from() - unmarkedEnd <= 1 && !tokens.isAt(unmarkedEnd, Token.Kind.NEWLINE);
        return follows && (isOwnParagraph || tokens.get(next.from()).is(WordClass.FIRST_PERSON));
    }

    /// Makes the speech written down last end where a sentence does.
    void goOn(Sentence next) {
        var draft = drafts.removeLast();
        var span = new Span(draft.span().start(), tokens.get(next.to() - 1).end());
        drafts.add(draft.over(span));
        unmarkedEnd = next.to();
    }

    /// A clause is mixed where some of it stands in marks as the speaker's own words.
    void addClause(int start, int end, Telling telling) {
        if (terms.hasWordsOfSpeaker(start, end)) {
            add(Attribution.Type.MIXED, tokens.span(start, end), telling, How.PARTLY);
        } else {
            add(Attribution.Type.INDIRECT, tokens.span(start, end), telling, How.CLAUSE);
        }
    }

    void addAttributed(int start, int end, Span span, Telling telling) {
        var type = terms.hasWordsOfSpeaker(start, end) ? Attribution.Type.MIXED : Attribution.Type.INDIRECT;
        add(type, span, telling, How.ATTRIBUTED);
    }

    /// Who told something last in this paragraph; `null` where nobody has.
    @Nullable Telling lastInParagraph(int at) {
        int end = drafts.isEmpty() ? 0 : drafts.getLast().span().end();
        int newline = tokens.text().indexOf('\n', end);
        return last == null || (newline >= 0 && newline < tokens.get(at).start()) ? null : last;
    }

    private void add(Attribution.Type type, Span span, Telling telling, How how) {
        if (span.isEmpty() || (!drafts.isEmpty() && drafts.getLast().span().overlaps(span))) {
            return;
        }
        var first = tokens.get(telling.cue());
        int prefix = first.cue() != null && first.cue().isPrefixed() ? 1 : 0;
        var cue = new Cue(new Span(first.start() + prefix, tokens.get(telling.end() - 1).end()), telling.form().lemma());
        var voice = telling.voice();
        var known = telling.chain().size() < 2 ? how : How.PASSED_ON;
        drafts.add(new Draft(type, span, cue, speakers.mention(voice), voice, telling.chain(), known));
        speakers.heard(voice, true);
        last = telling;
    }
}
