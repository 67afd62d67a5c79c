package hashiya.cli;

import hashiya.article.Article;
import hashiya.article.Progress;
import hashiya.desk.Arranging;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Keeps articles in order: says how far a person is, puts them into a folder, gives them tags; then lists them.
@Command(name = "arrange", sortOptions = false)
final class Arrange implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "articles")
    private List<String> articles = List.of();

    @Option(names = "--progress", paramLabel = "unread|in_work|done")
    private @Nullable Progress progress;

    @Option(names = "--folder", paramLabel = "NAME")
    private @Nullable String folder;

    @Option(names = "--tag", paramLabel = "NAME")
    private @Nullable String tag;

    @Option(names = "--untag", paramLabel = "NAME")
    private @Nullable String untag;

    @Mixin
    private Coder coder = new Coder();

    Arrange(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var named = articles.stream().map(each -> hashiya.article(desk, each)).toList();
            arrange(desk.arranging(), named);
            var numbers = named.stream().map(Article::number).toList();
            hashiya.tell(desk.shelving().listings(numbers).stream().map(ListedArticle::of).toList());
        }
        return ExitCode.OK;
    }

    private void arrange(Arranging arranging, List<Article> named) {
        var ids = named.stream().map(Article::id).toList();
        if (progress != null) {
            arranging.mark(ids, progress);
        }
        if (folder != null) {
            arranging.put(ids, folder);
        }
        if (tag != null) {
            arranging.tag(ids, tag);
        }
        if (untag != null) {
            arranging.untag(ids, untag);
        }
    }
}
