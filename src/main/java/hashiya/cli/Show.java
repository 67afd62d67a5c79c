package hashiya.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Shows an article with its marks.
@Command(name = "show", sortOptions = false)
final class Show implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "ID", descriptionKey = "article")
    private String article = "";

    Show(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = hashiya.deskWithLibrary()) {
            var named = hashiya.article(desk, article);
            desk.reading().open(named.id()).map(ShownArticle::of).ifPresent(hashiya::tell);
        }
        return ExitCode.OK;
    }
}
