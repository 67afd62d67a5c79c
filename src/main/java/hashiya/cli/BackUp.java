package hashiya.cli;

import hashiya.phrases.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Copies the library into a file, while it may be in use.
@Command(name = "backup", sortOptions = false)
final class BackUp implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    BackUp(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = hashiya.deskWithLibrary()) {
            desk.backUp(file);
            hashiya.tell(new BackedUp(desk.file().toString(), file.toString()));
        }
        return ExitCode.OK;
    }

    private record BackedUp(String library, String backup) implements Answer {
        @Override
        public List<String> lines(Phrases phrases) {
            return List.of(phrases.say("terminal.backed-up", library, backup));
        }
    }
}
