package hashiya.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Opens the window; on the library that stands among the files, if one does.
@Command(name = "open", sortOptions = false)
final class Open implements Callable<Integer> {
    private static final String LIBRARY = ".hashiya";

    private final Hashiya hashiya;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    Open(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        return open(files);
    }

    /// Does it for these files, which may be none.
    int open(List<Path> files) {
        var articles = files.stream().filter(Predicate.not(Open::isLibrary)).toList();
        return switch (hashiya.screen().show(library(files), articles)) {
            case Shown.Closed _ -> ExitCode.OK;
            case Shown.NoDisplay(String phrase, List<Object> arguments) -> {
                hashiya.console().complain(phrase, arguments);
                yield ExitCode.SOFTWARE;
            }
        };
    }

    private Path library(List<Path> files) {
        var libraries = files.stream().filter(Open::isLibrary).toList();
        if (libraries.isEmpty()) {
            return hashiya.library();
        }
        if (libraries.size() > 1 || hashiya.isLibraryNamed()) {
            throw new TerminalException("terminal.one-library");
        }
        return hashiya.existing(libraries.getFirst());
    }

    private static boolean isLibrary(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(LIBRARY);
    }
}
