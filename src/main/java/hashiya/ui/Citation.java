package hashiya.ui;

import static java.util.function.Predicate.not;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Span;
import hashiya.desk.Page.Placed;
import hashiya.phrases.Phrases;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words of an article and a line that says whose they are and where they stand.
///
/// @param words as they stand in the article
/// @param speaker who said them; empty where that is not known
record Citation(String words, String speaker, Article article) {
    private static final String QUOTED = "[«“\"‹‘].*[»”\"›’]";

    /// What a person means by “this”: the words selected, or else those of the mark being looked at. The speaker is that of
    /// the mark looked at, or of the closest one around the words, if one is known.
    static Optional<Citation> of(Article article, List<Placed> marks, @Nullable UUID focused, Span selected) {
        var chosen = marks.stream().filter(mark -> mark.annotation().id().equals(focused)).findFirst();
        var span = selected.isEmpty() ? chosen.map(Placed::span).orElse(selected) : selected;
        if (span.isEmpty()) {
            return Optional.empty();
        }
        var around = marks.stream()
                .filter(mark -> covers(mark.span(), span))
                .sorted(Comparator.comparingInt(mark -> mark.span().length()));
        String speaker = Stream.concat(chosen.filter(mark -> covers(mark.span(), span)).stream(), around)
                .map(mark -> speaker(mark.annotation()))
                .filter(not(String::isEmpty))
                .findFirst()
                .orElse("");
        return Optional.of(new Citation(span.in(article.text()), speaker, article));
    }

    /// The words in quotation marks, and below them speaker, title, outlet and date, as far as they are known.
    String in(Phrases phrases) {
        var publication = article.publication();
        String source = Stream.of(
                        speaker,
                        phrases.say("citation.quoted", article.title()),
                        publication.outlet(),
                        date(publication.publishedOn(), phrases))
                .filter(not(String::isEmpty))
                .reduce((before, after) -> phrases.say("citation.list", before, after))
                .orElseThrow();
        return quoted(words.strip(), phrases) + "\n— " + source;
    }

    private static String quoted(String words, Phrases phrases) {
        return words.matches("(?s)" + QUOTED) ? words : phrases.say("citation.quoted", words);
    }

    private static boolean covers(Span whole, Span part) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }

    private static String speaker(Annotation annotation) {
        var attribution = annotation.attribution();
        var speaker = attribution.speaker();
        if (speaker != null) {
            return speaker.name();
        }
        var mention = attribution.mention();
        return mention == null ? "" : mention.exact();
    }

    private static String date(String day, Phrases phrases) {
        try {
            return day.isEmpty() ? "" : phrases.date(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        } catch (DateTimeParseException noSuchDay) {
            return day;
        }
    }
}
