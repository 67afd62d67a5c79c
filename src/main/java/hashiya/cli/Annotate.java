package hashiya.cli;

import hashiya.article.Kind;
import hashiya.desk.Page.Placed;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Marks some words of an article. What was told is stored: killing the program afterwards loses nothing.
@Command(name = "annotate", sortOptions = false)
final class Annotate implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "ID", descriptionKey = "article")
    private String article = "";

    @Option(names = "--kind", paramLabel = "quote|claim", required = true)
    private Kind kind = Kind.QUOTE;

    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    @Mixin
    private Coder coder = new Coder();

    Annotate(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var named = hashiya.article(desk, article);
            var change = desk.marking().mark(named, place.in(named, desk.marking()), kind);
            hashiya.tell(new MadeMark(ShownMark.placed(Placed.where(change.annotation()))));
        }
        return ExitCode.OK;
    }
}
