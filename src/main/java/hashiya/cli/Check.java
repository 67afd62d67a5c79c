package hashiya.cli;

import hashiya.library.Health;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// Says whether the library is whole.
@Command(name = "check", sortOptions = false)
final class Check implements Callable<Integer> {
    private final Hashiya hashiya;

    Check(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = hashiya.deskWithLibrary()) {
            var health = desk.check();
            hashiya.tell(Checked.of(desk.file().toString(), health, hashiya.console().phrases()));
            return health.isWhole() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
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
