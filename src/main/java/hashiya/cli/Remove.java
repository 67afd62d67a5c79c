package hashiya.cli;

import hashiya.article.Article;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Deletes an article, and tells what it was.
@Command(name = "remove", sortOptions = false)
final class Remove implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "ID", descriptionKey = "article")
    private String article = "";

    @Mixin
    private Coder coder = new Coder();

    Remove(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var named = hashiya.article(desk, article);
            desk.shelving().remove(named.id());
            hashiya.tell(RemovedArticle.of(named));
        }
        return ExitCode.OK;
    }

    private record RemovedArticle(long number, UUID id, String title) implements Answer {
        static RemovedArticle of(Article article) {
            return new RemovedArticle(article.number(), article.id(), article.title());
        }

        @Override
        public List<String> lines(Phrases phrases) {
            return List.of(Answer.line(number, id, title));
        }
    }
}
