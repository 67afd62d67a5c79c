package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hashiya.desk.Proposing;
import hashiya.desk.Proposing.Proposed;
import hashiya.suggest.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what articles seem to hold, without taking them in; what cannot be read keeps nothing else out.
@Command(name = "suggest", sortOptions = false)
final class Suggest implements Callable<Integer> {
    private final Hashiya hashiya;
    private final Proposing proposing;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    /// In lower case, because some disks hold A and a for the same.
    private final Set<String> taken = new HashSet<>();

    Suggest(Hashiya hashiya, Proposing proposing) {
        this.hashiya = hashiya;
        this.proposing = proposing;
    }

    @Override
    public Integer call() {
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw new TerminalException("terminal.not-a-folder", out.toString());
        }
        boolean isGood = true;
        for (var file : files) {
            switch (proposing.of(file)) {
                case Proposed.Suggested(String text, Suggestions suggestions) ->
                    tell(SuggestedMarks.of(file, text, suggestions, hashiya.console().phrases()));
                case Proposed.Refused(String phrase, List<Object> arguments) -> {
                    hashiya.console().complain(phrase, arguments);
                    isGood = false;
                }
            }
        }
        return isGood ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void tell(SuggestedMarks marks) {
        if (out == null) {
            hashiya.tell(marks);
        } else {
            write(marks, out);
        }
    }

    private void write(SuggestedMarks marks, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw TerminalException.writing(folder, e);
        }
        Replacing.with(
                draft -> Files.writeString(draft, Json.of(marks) + "\n", UTF_8),
                folder.resolve(free(withoutExtension(marks.file())) + ".json"));
    }

    /// A name that no other article of this command line has taken: the second `1` is `1-2`.
    private String free(String name) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
