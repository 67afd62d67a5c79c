package hashiya.cli;

import hashiya.desk.Keeping;
import hashiya.phrases.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Goes back to a backup; what it takes the place of is kept.
@Command(name = "restore", sortOptions = false)
final class Restore implements Callable<Integer> {
    private final Hashiya hashiya;
    private final Keeping keeping;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private @Nullable Path file;

    Restore(Hashiya hashiya, Keeping keeping) {
        this.hashiya = hashiya;
        this.keeping = keeping;
    }

    @Override
    public Integer call() {
        var library = hashiya.library();
        var backup = file == null ? newest(library) : file;
        var before = keeping.restore(library, backup);
        hashiya.tell(new Restored(library.toString(), backup.toString(), before.map(Path::toString).orElse(null)));
        return ExitCode.OK;
    }

    private Path newest(Path library) {
        return keeping.newestWhole(library)
                .orElseThrow(() -> new TerminalException("terminal.no-backup", library.toString()))
                .file();
    }

    /// @param before where what lay there before is kept
    private record Restored(String library, String backup, @Nullable String before) implements Answer {
        @Override
        public List<String> lines(Phrases phrases) {
            return before == null
                    ? List.of(phrases.say("terminal.restored", library, backup))
                    : List.of(phrases.say("terminal.restored", library, backup), phrases.say("terminal.set-aside", before));
        }
    }
}
