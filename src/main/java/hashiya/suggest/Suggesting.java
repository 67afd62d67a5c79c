package hashiya.suggest;

import hashiya.arabic.Graphemes;
import hashiya.suggest.Sentences.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads an article before a person does, and proposes its quotes and claims.
///
/// ```java
/// new Suggesting().of(article.text()).quotes()   // SuggestedQuote[type=INDIRECT, span=93..185, …]
/// ```
///
/// The time it takes grows with the length of the text and with nothing else. Safe from any thread.
public final class Suggesting {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private @Nullable Vocabulary vocabulary;

    /// What the text seems to hold. Any text will do, Arabic or not; offsets are the text's.
    public Suggestions of(String text) {
        var tokens = Tokens.of(text, vocabulary());
        var marks = Marks.of(tokens);
        var sentences = Sentences.of(tokens, marks);
        var graphemes = Graphemes.of(text);
        var quotes = new QuoteReader(tokens, marks)
                .read(sentences).stream()
                .map(draft -> quote(draft, text, graphemes))
                .toList();
        return new Suggestions(quotes, claims(sentences, tokens, marks, graphemes));
    }

    /// The reporting word in a cue, as a dictionary has it: قال for وقائلاً. Nothing where none of its words is known to report.
    public Optional<String> lemma(String cue) {
        return SPACE.splitAsStream(cue)
                .flatMap(word -> Stream.ofNullable(vocabulary().cue(Spelling.of(word))))
                .map(CueForm::lemma)
                .findFirst();
    }

    /// The tables, read when they are first needed: most commands never need them.
    private synchronized Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = new Vocabulary();
        }
        return vocabulary;
    }

    private static List<SuggestedClaim> claims(List<Sentence> sentences, Tokens tokens, Marks marks, Graphemes graphemes) {
        return ClaimReader.read(sentences, tokens, marks).stream()
                .map(claim -> new SuggestedClaim(graphemes.snap(claim.span()), claim.score(), claim.reasons()))
                .toList();
    }

    private static SuggestedQuote quote(Draft draft, String text, Graphemes graphemes) {
        var cue = new Cue(graphemes.snap(draft.cue().span()), draft.cue().lemma());
        var voice = draft.voice();
        var mention = draft.mention();
        String medium = draft.chain().isEmpty() ? "" : draft.chain().getFirst();
        return new SuggestedQuote(
                draft.type(),
                graphemes.snap(draft.span()),
                cue,
                mention == null ? null : graphemes.snap(mention),
                voice.name().isEmpty() ? null : voice.name(),
                draft.chain(),
                draft.how().confidence(voice),
                draft.how().explanation(cue.span().in(text), voice, medium));
    }
}
