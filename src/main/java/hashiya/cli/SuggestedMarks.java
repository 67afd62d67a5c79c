package hashiya.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import hashiya.article.Span;
import hashiya.phrases.Phrases;
import hashiya.suggest.Explanation;
import hashiya.suggest.SuggestedClaim;
import hashiya.suggest.SuggestedQuote;
import hashiya.suggest.Suggestions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one file seems to hold. Its JSON has the keys of the gold articles it is measured against.
///
/// @param file its name, without the folder
record SuggestedMarks(String file, List<Quote> quotes, List<Claim> claims) implements Answer {

    /// A stretch of the article, in UTF-16 units.
    record Words(int start, int end, String text) {
        static Words of(Span span, String text) {
            return new Words(span.start(), span.end(), span.in(text));
        }
    }

    /// @param chain who passed the words on, from the medium to the source; left out where nobody did
    /// @param why in the reader's language
    record Quote(
            String type,
            int start,
            int end,
            String text,
            Words cue,
            @JsonProperty("cueLemma") String cueLemma,
            @Nullable Words speaker,
            @JsonProperty("speakerResolved") @Nullable String speakerResolved,
            @JsonInclude(Include.NON_EMPTY) List<String> chain,
            double confidence,
            String why) {

        static Quote of(SuggestedQuote quote, String text, Phrases phrases) {
            var mention = quote.mention();
            return new Quote(
                    quote.type().name().toLowerCase(Locale.ROOT),
                    quote.span().start(),
                    quote.span().end(),
                    quote.span().in(text),
                    Words.of(quote.cue().span(), text),
                    quote.cue().lemma(),
                    mention == null ? null : Words.of(mention, text),
                    quote.speaker(),
                    quote.chain(),
                    rounded(quote.confidence()),
                    say(quote.why(), phrases));
        }
    }

    /// @param why in the reader's language
    record Claim(int start, int end, String text, double score, String why) {
        static Claim of(SuggestedClaim claim, String text, Phrases phrases) {
            String why = claim.reasons().stream().map(reason -> say(reason, phrases)).collect(Collectors.joining(" "));
            var span = claim.span();
            return new Claim(span.start(), span.end(), span.in(text), rounded(claim.score()), why);
        }
    }

    static SuggestedMarks of(Path file, String text, Suggestions suggestions, Phrases phrases) {
        return new SuggestedMarks(
                file.getFileName().toString(),
                suggestions.quotes().stream().map(quote -> Quote.of(quote, text, phrases)).toList(),
                suggestions.claims().stream().map(claim -> Claim.of(claim, text, phrases)).toList());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        var quoteLines = quotes.stream().map(quote -> Answer.line(
                file,
                quote.type(),
                quote.start() + ".." + quote.end(),
                Objects.requireNonNullElse(quote.speakerResolved(), ""),
                quote.text(),
                quote.why()));
        var claimLines = claims.stream()
                .map(claim -> Answer.line(file, "claim", claim.start() + ".." + claim.end(), "", claim.text(), claim.why()));
        return Stream.concat(quoteLines, claimLines).toList();
    }

    private static String say(Explanation why, Phrases phrases) {
        return phrases.say(why.phrase(), why.arguments().toArray());
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
