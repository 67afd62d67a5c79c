package hashiya.cli;

import hashiya.article.Article;
import hashiya.desk.Desk;
import hashiya.library.Former;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the versions of an article, or articles that may be versions of others, and puts two of these together or keeps them
/// apart.
@Command(name = "versions", sortOptions = false)
final class Versions implements Callable<Integer> {
    private final Hashiya hashiya;

    @ArgGroup(exclusive = false)
    private @Nullable Named named;

    private static final class Named {
        @Parameters(paramLabel = "ID", descriptionKey = "article")
        private String article = "";

        @ArgGroup
        private @Nullable Decision decision;
    }

    private static final class Decision {
        @Option(names = "--take", paramLabel = "OTHER")
        private @Nullable String taken;

        @Option(names = "--apart", paramLabel = "OTHER")
        private @Nullable String apart;
    }

    @Mixin
    private Coder coder = new Coder();

    Versions(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            if (named != null) {
                tell(desk, decide(desk, hashiya.article(desk, named.article), named.decision));
            } else {
                desk.searching().catchUpWholly();
                hashiya.tell(desk.versioning().offered().stream().map(ResemblingArticles::of).toList());
            }
        }
        return ExitCode.OK;
    }

    private Article decide(Desk desk, Article article, @Nullable Decision decision) {
        if (decision != null && decision.taken != null) {
            return join(desk, hashiya.article(desk, decision.taken), article);
        }
        if (decision != null && decision.apart != null) {
            keepApart(desk, article, hashiya.article(desk, decision.apart));
        }
        return article;
    }

    private static Article join(Desk desk, Article article, Article into) {
        if (article.id().equals(into.id())) {
            throw new TerminalException("terminal.one-article", Long.toString(article.number()));
        }
        return desk.versioning()
                .join(article.id(), into.id())
                .map(joined -> joined.version().article())
                .orElseThrow(() -> new TerminalException("terminal.article-changed", Long.toString(article.number())));
    }

    private static void keepApart(Desk desk, Article one, Article other) {
        var pair = Set.of(one.id(), other.id());
        boolean isDone = desk.versioning().offered(one.id()).stream()
                .filter(offered -> pair.equals(Set.of(offered.later().id(), offered.earlier().id())))
                .anyMatch(desk.versioning()::keepApart);
        if (!isDone) {
            throw new TerminalException(
                    "terminal.not-offered", Long.toString(one.number()), Long.toString(other.number()));
        }
    }

    private void tell(Desk desk, Article article) {
        var formers = desk.reviewing().formers(article.id());
        hashiya.tell(
                Stream.concat(formers.stream().map(Version::of), Stream.of(Version.newest(article, formers.size() + 1)))
                        .toList());
    }

    /// @param retrievedAt an ISO 8601 moment
    private record Version(int version, String retrievedAt, String sha256, String title) implements Answer {
        static Version of(Former former) {
            return new Version(former.version(), former.retrievedAt().toString(), former.sha256(), former.title());
        }

        static Version newest(Article article, int version) {
            return new Version(version, article.publication().retrievedAt().toString(), article.sha256(), article.title());
        }

        @Override
        public List<String> lines(Phrases phrases) {
            return List.of(Answer.line(version, retrievedAt, sha256, title));
        }
    }
}
