package hashiya.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// Lists what is in the library.
@Command(name = "list", sortOptions = false)
final class Shelf implements Callable<Integer> {
    private final Hashiya hashiya;

    Shelf(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = hashiya.deskWithLibrary()) {
            var articles = desk.shelving().articles().stream().map(ListedArticle::of).toList();
            hashiya.tell(articles);
            if (articles.isEmpty()) {
                hashiya.console().complain("terminal.nothing-on-the-shelf", List.of(desk.file().toString()));
            }
        }
        return ExitCode.OK;
    }
}
