package hashiya.cli;

import hashiya.library.Grouping;
import hashiya.library.ShelfOrder;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// Lists what is in the library.
@Command(name = "list", sortOptions = false)
final class Shelf implements Callable<Integer> {
    private final Hashiya hashiya;

    @Mixin
    private Passing passing = new Passing();

    Shelf(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = hashiya.deskWithLibrary()) {
            var passed = desk.shelving().shelf(ShelfOrder.ADDED, Grouping.NONE, passing.filters()).numbers();
            var numbers = LongStream.of(passed).boxed().toList();
            var articles = desk.shelving().listings(numbers).stream().map(ListedArticle::of).toList();
            hashiya.tell(articles);
            if (articles.isEmpty() && passing.isAll()) {
                hashiya.console().complain("terminal.nothing-on-the-shelf", List.of(desk.file().toString()));
            } else if (articles.isEmpty()) {
                hashiya.console().complain("filter.nothing", List.of());
            }
        }
        return ExitCode.OK;
    }
}
