package hashiya.cli;

import hashiya.article.Kind;
import hashiya.article.Status;
import hashiya.search.Filters;
import hashiya.search.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds articles and marks by their words.
@Command(name = "search", sortOptions = false)
final class Search implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "words")
    private List<String> words = List.of();

    @Option(names = "--kind", paramLabel = "quote|claim|code", converter = AnyKind.class)
    private @Nullable Kind kind;

    @Option(names = "--code", paramLabel = "NAME")
    private String code = "";

    @Option(names = "--speaker", paramLabel = "NAME")
    private String speaker = "";

    @Option(names = "--outlet", paramLabel = "NAME")
    private String outlet = "";

    @Option(names = "--from", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate until;

    @Option(names = "--status", paramLabel = "proposed|accepted|edited|rejected")
    private @Nullable Status status;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 20;

    Search(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        var filters = new Filters(kind, code, speaker, outlet, from, until, status);
        var query = Query.of(String.join(" ", words));
        try (var desk = hashiya.deskWithLibrary()) {
            desk.searching().catchUpWholly();
            var found = desk.searching().find(query, filters, Math.max(1, limit)).stream().map(FoundOne::of).toList();
            hashiya.tell(found);
            if (found.isEmpty()) {
                hashiya.console().complain("terminal.nothing-found", List.of(desk.file().toString()));
            }
        }
        return ExitCode.OK;
    }

    private static final class AnyKind implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String word) throws Exception {
            return Choice.of(Map.of("quote", Kind.QUOTE, "claim", Kind.CLAIM, "code", Kind.CODE)).convert(word);
        }
    }
}
