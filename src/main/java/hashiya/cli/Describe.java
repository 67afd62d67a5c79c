package hashiya.cli;

import hashiya.arabic.HijriDay;
import hashiya.article.Article;
import hashiya.desk.Described;
import hashiya.desk.Details;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says of an article what it is called, who published it, when and where; tells all that is said of it by then.
@Command(name = "describe", sortOptions = false)
final class Describe implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "ID", descriptionKey = "article")
    private String article = "";

    @Option(names = "--title", paramLabel = "WORDS")
    private @Nullable String title;

    @Option(names = "--outlet", paramLabel = "NAME")
    private @Nullable String outlet;

    @Option(names = "--byline", paramLabel = "NAME")
    private @Nullable String byline;

    @Option(names = "--published", paramLabel = "DATE")
    private @Nullable String published;

    @Option(names = "--url", paramLabel = "ADDRESS")
    private @Nullable String url;

    @Option(names = "--language", paramLabel = "TAG")
    private @Nullable String language;

    @Mixin
    private Coder coder = new Coder();

    Describe(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var seen = hashiya.article(desk, article);
            hashiya.tell(switch (desk.describing().describe(seen, wanted(Details.of(seen)))) {
                case Described.Done(var change) -> DescribedArticle.of(change.now());
                case Described.Refused(String phrase, List<Object> arguments) ->
                    throw new TerminalException(phrase, arguments.toArray());
                case Described.Conflict _, Described.Gone _ ->
                    throw new TerminalException("terminal.article-changed", article);
            });
        }
        return ExitCode.OK;
    }

    private Details wanted(Details now) {
        return new Details(
                Objects.requireNonNullElse(title, now.title()),
                Objects.requireNonNullElse(outlet, now.outlet()),
                Objects.requireNonNullElse(byline, now.byline()),
                Objects.requireNonNullElse(published, now.published()),
                Objects.requireNonNullElse(url, now.url()),
                Objects.requireNonNullElse(language, now.language()));
    }

    /// @param publishedAtHijri the day as the article or a person writes it, or else that of the Umm al-Qura tables
    private record DescribedArticle(
            long number,
            UUID id,
            String title,
            String outlet,
            String byline,
            String publishedAt,
            String publishedAtHijri,
            String url,
            String language)
            implements Answer {
        static DescribedArticle of(Article article) {
            var publication = article.publication();
            return new DescribedArticle(
                    article.number(),
                    article.id(),
                    article.title(),
                    publication.outlet(),
                    publication.byline(),
                    publication.publishedAt(),
                    HijriDay.of(publication),
                    publication.url(),
                    publication.language());
        }

        @Override
        public List<String> lines(Phrases phrases) {
            return List.of(
                    Answer.line(number, id, title),
                    Answer.line(
                            "outlet=" + outlet,
                            "byline=" + byline,
                            "published_at=" + publishedAt,
                            "published_at_hijri=" + publishedAtHijri,
                            "url=" + url,
                            "language=" + language));
        }
    }
}
