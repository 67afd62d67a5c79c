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

    final Tokens tokens;
    final Marks marks;
    final NounPhrases phrases;
    final Complements complements;
    final ClauseEnds ends;
    final Terms terms;
    final Speakers speakers;
    private final List<Draft> drafts = new ArrayList<>();
    private Sentence sentence = new Sentence(0, 0, true);

    Reading(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
        this.phrases = new NounPhrases(tokens, marks);
        this.complements = new Complements(tokens, marks);
        this.ends = new ClauseEnds(tokens, marks, complements);
        this.terms = new Terms(tokens, marks, complements);
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
        if (token.is(WordClass.ROLE)) {
            return false;
        }
        if (token.is(WordClass.PREPOSITION) && form.part() != Part.ATTRIBUTION && !form.isPrefixed()) {
            return at == from() && complements.reachesThat(at + 1, NEAR);
        }
        boolean isAdjective = form.part() == Part.PARTICIPLE && token.is(WordClass.ADJECTIVE);
        if (isAdjective && at > from() && tokens.get(at - 1).is(WordClass.ROLE)) {
            return false;
        }
        String bare = form.bare(token.plain());
        if (tokens.is(bare, WordClass.NAMING) && !complements.reachesThat(at + 1, NEAR)) {
            return false;
        }
        if (tokens.is(bare, WordClass.UNKNOWN) && complements.reachesThat(at + 1, 2)) {
            return false;
        }
        return at == from() || form.part() == Part.MASDAR || form.part() == Part.ATTRIBUTION
                || isVerbAfter(tokens.get(at - 1), form);
    }

    /// Not what was never said (لم يذكر), nor a noun after a preposition.
    private static boolean isVerbAfter(Token before, CueForm form) {
        boolean isDenied = before.plain().equals("لم") || before.plain().equals("ولم") || before.plain().equals("لن");
        boolean isNoun = before.is(WordClass.PREPOSITION) && !before.is(WordClass.CONNECTIVE) && !form.isPrefixed();
        return !isDenied && !isNoun;
    }

    void addMarked(Marked marked, Telling telling) {
        add(Attribution.Type.DIRECT, tokens.span(marked.from(), marked.close()), telling, How.MARKED);
    }

    void addFragment(Marked marked, Telling telling) {
        add(Attribution.Type.MIXED, tokens.span(marked.from(), marked.close()), telling, How.FRAGMENT);
    }

    void addUnmarked(int start, int end, Telling telling) {
        add(Attribution.Type.DIRECT, tokens.span(start, end), telling, How.UNMARKED);
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
    }
}
