package hashiya.cli;

import hashiya.desk.Keeping;
import hashiya.library.Health;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// Says whether the library is whole, and writes nothing.
@Command(name = "check", sortOptions = false)
final class Check implements Callable<Integer> {
    private final Hashiya hashiya;
    private final Keeping keeping;

    Check(Hashiya hashiya, Keeping keeping) {
        this.hashiya = hashiya;
        this.keeping = keeping;
    }

    @Override
    public Integer call() {
        var library = hashiya.existingLibrary();
        var health = keeping.check(library);
        hashiya.tell(Checked.of(library.toAbsolutePath().toString(), health, hashiya.console().phrases()));
        if (!health.isWhole()) {
            keeping.newestWhole(library).ifPresent(backup -> hashiya.offer(library, backup));
        }
        return health.isWhole() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /// What was found.
    ///
    /// @param problems a sentence each
    private record Checked(String library, boolean whole, List<String> problems) implements Answer {

        static Checked of(String library, Health health, Phrases phrases) {
            var problems = health.problems().stream()
                    .map(problem -> phrases.say(problem.phrase(), problem.arguments().toArray()))
                    .toList();
            return new Checked(library, health.isWhole(), problems);
        }

        @Override
        public List<String> lines(Phrases phrases) {
            return whole ? List.of(phrases.say("terminal.whole", library)) : problems;
        }
    }
}
