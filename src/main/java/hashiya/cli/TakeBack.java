package hashiya.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import hashiya.desk.Act;
import hashiya.desk.Change;
import hashiya.desk.Undone;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// Takes the last command back, or does it again.
@Command(sortOptions = false)
final class TakeBack implements Callable<Integer> {
    /// Which of the two.
    enum Way {
        @JsonProperty("undone")
        UNDO("terminal.undone", "terminal.nothing-to-undo"),
        @JsonProperty("redone")
        REDO("terminal.redone", "terminal.nothing-to-redo");

        private final String done;
        private final String nothing;

        Way(String done, String nothing) {
            this.done = done;
            this.nothing = nothing;
        }
    }

    private final Hashiya hashiya;
    private final Way way;

    @Mixin
    private Coder coder = new Coder();

    TakeBack(Hashiya hashiya, Way way) {
        this.hashiya = hashiya;
        this.way = way;
    }

    @Override
    public Integer call() {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var undone = way == Way.UNDO ? desk.undoing().undo() : desk.undoing().redo();
            return switch (undone) {
                case Undone.Done(Act act, List<Change> _) -> {
                    hashiya.tell(Told.of(act, way));
                    yield ExitCode.OK;
                }
                case Undone.Nothing() -> throw new TerminalException(way.nothing, desk.file().toString());
                case Undone.Overtaken(Act act, _) ->
                    throw new TerminalException("terminal.overtaken", hashiya.console().phrases().say(act.phrase(), act.about()));
            };
        }
    }

    /// @param act by its name in the program: `mark_quote`
    private record Told(String act, Way outcome, @JsonIgnore Act done) implements Answer {
        static Told of(Act act, Way way) {
            return new Told(act.deed().name().toLowerCase(Locale.ROOT), way, act);
        }

        @Override
        public List<String> lines(Phrases phrases) {
            return List.of(phrases.say(outcome.done, phrases.say(done.phrase(), done.about())));
        }
    }
}
