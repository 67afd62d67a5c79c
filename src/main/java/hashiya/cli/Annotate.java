package hashiya.cli;

import hashiya.article.Kind;
import hashiya.desk.Page.Placed;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Marks some words of an article. What was told is stored: killing the program afterwards loses nothing.
@Command(name = "annotate", sortOptions = false)
final class Annotate implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "ID", descriptionKey = "article")
    private String article = "";

    @Option(names = "--kind", paramLabel = "quote|claim")
    private @Nullable Kind kind;

    @Option(names = "--code", paramLabel = "CODE")
    private List<String> codes = List.of();

    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    @Mixin
    private Coder coder = new Coder();

    @Spec
    private @Nullable CommandSpec spec;

    Annotate(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        requireKindOrCode();
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var named = hashiya.article(desk, article);
            var with = codes.stream().map(code -> Codes.code(desk, code)).toList();
            var change = desk.marking().mark(
                    named, place.in(named, desk.marking()), Objects.requireNonNullElse(kind, Kind.CODE), with);
            hashiya.tell(new MadeMark(ShownMark.placed(Placed.where(change.annotation()))));
        }
        return ExitCode.OK;
    }

    private void requireKindOrCode() {
        if (kind == null && codes.isEmpty()) {
            var commandLine = Objects.requireNonNull(spec).commandLine();
            throw new MissingParameterException(commandLine, spec.findOption("--kind"), "--kind");
        }
    }
}
