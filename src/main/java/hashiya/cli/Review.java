package hashiya.cli;

import hashiya.article.Article;
import hashiya.desk.Change;
import hashiya.desk.Desk;
import hashiya.desk.Page.Placed;
import hashiya.desk.Reviewing.Reworded;
import hashiya.desk.Reviewing.Unplaced;
import hashiya.desk.Revised;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the marks that found no place in the newest version of an article, and puts one back.
@Command(name = "review", sortOptions = false)
final class Review implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "ID", descriptionKey = "article")
    private String article = "";

    @ArgGroup(exclusive = false)
    private @Nullable Back back;

    private static final class Back {
        @Option(names = "--back", paramLabel = "MARK", required = true)
        private String mark = "";

        @ArgGroup(multiplicity = "0..1")
        private @Nullable Place place;
    }

    @Mixin
    private Coder coder = new Coder();

    Review(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var named = hashiya.article(desk, article);
            if (back == null) {
                hashiya.tell(desk.reviewing().unplaced(named).stream().map(UnplacedMark::of).toList());
            } else {
                hashiya.tell(putBack(desk, named, back));
            }
        }
        return ExitCode.OK;
    }

    /// On the words that were named; or else on those that stand where its own stood.
    private static ShownMark putBack(Desk desk, Article article, Back back) {
        var unplaced = desk.reviewing().unplaced(article).stream()
                .filter(each -> desk.marking().find(back.mark).filter(mark -> mark.id().equals(each.mark().id())).isPresent())
                .findFirst()
                .orElseThrow(() -> new TerminalException("terminal.not-unplaced", back.mark, Long.toString(article.number())));
        var span = back.place == null
                ? unplaced.reworded().map(Reworded::span).orElseThrow(() -> new TerminalException("terminal.say-where", back.mark))
                : back.place.in(article, desk.marking());
        var wanted = desk.reviewing().back(article, unplaced.mark(), span);
        return switch (desk.marking().change(unplaced.mark(), wanted)) {
            case Revised.Done(Change.Changed(_, var now)) -> ShownMark.placed(Placed.where(now));
            case Revised.Conflict _, Revised.Gone _ -> throw new TerminalException("terminal.changed-meanwhile", back.mark);
        };
    }

    /// @param now the words that stand in the place of the mark's own; `null` where its place was not found
    /// @param likeness how many of its words are among them, 0 to 1; `null` with `now`
    private record UnplacedMark(
            long number,
            UUID id,
            String kind,
            String words,
            @Nullable String now,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Double likeness)
            implements Answer {
        static UnplacedMark of(Unplaced unplaced) {
            var mark = unplaced.mark();
            var reworded = unplaced.reworded();
            return new UnplacedMark(
                    mark.number(),
                    mark.id(),
                    mark.kind().name().toLowerCase(Locale.ROOT),
                    mark.anchor().exact(),
                    reworded.map(Reworded::now).orElse(null),
                    reworded.map(found -> found.span().start()).orElse(null),
                    reworded.map(found -> found.span().end()).orElse(null),
                    reworded.map(Reworded::likeness).orElse(null));
        }

        @Override
        public List<String> lines(Phrases phrases) {
            return List.of(now == null
                    ? Answer.line(number, id, kind, words)
                    : Answer.line(number, id, kind, words, phrases.say("terminal.reworded"), start + ".." + end, now));
        }
    }
}
