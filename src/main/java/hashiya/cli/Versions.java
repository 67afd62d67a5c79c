package hashiya.cli;

import hashiya.article.Article;
import hashiya.library.Former;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Lists the versions of an article.
@Command(name = "versions", sortOptions = false)
final class Versions implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "ID", descriptionKey = "article")
    private String article = "";

    Versions(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = hashiya.deskWithLibrary()) {
            var named = hashiya.article(desk, article);
            var formers = desk.reviewing().formers(named.id());
            hashiya.tell(Stream.concat(
                            formers.stream().map(Version::of), Stream.of(Version.newest(named, formers.size() + 1)))
                    .toList());
        }
        return ExitCode.OK;
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
