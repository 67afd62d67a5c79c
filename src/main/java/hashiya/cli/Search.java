package hashiya.cli;

import hashiya.search.Query;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds articles and marks by their words.
@Command(name = "search", sortOptions = false)
final class Search implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "words")
    private List<String> words = List.of();

    @Mixin
    private Passing passing = new Passing();

    @Option(names = "--limit", paramLabel = "N")
    private Limit limit = Limit.USUAL;

    Search(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        String typed = String.join(" ", words);
        var query = Query.of(typed);
        boolean holdsNoWord = query.isEmpty() && !typed.isBlank();
        try (var desk = hashiya.deskWithLibrary()) {
            desk.searching().catchUpWholly();
            var found = holdsNoWord
                    ? List.<FoundOne>of()
                    : desk.searching().find(query, passing.filters(), limit.number()).stream().map(FoundOne::of).toList();
            hashiya.tell(found);
            if (found.isEmpty()) {
                hashiya.console().complain("terminal.nothing-found", List.of(desk.file().toString()));
            }
        }
        return ExitCode.OK;
    }
}
