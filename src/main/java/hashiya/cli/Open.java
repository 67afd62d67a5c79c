package hashiya.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Opens the window.
@Command(name = "open", sortOptions = false)
final class Open implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    Open(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        return switch (hashiya.screen().show(hashiya.library(), files)) {
            case Shown.Closed _ -> ExitCode.OK;
            case Shown.NoDisplay(String phrase, List<Object> arguments) -> {
                hashiya.console().complain(phrase, arguments);
                yield ExitCode.SOFTWARE;
            }
        };
    }
}
