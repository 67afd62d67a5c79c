package hashiya.cli;

import hashiya.article.Article;
import hashiya.article.Trouble;
import hashiya.desk.Desk;
import hashiya.desk.Keeping;
import hashiya.library.Backup;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command before all commands: the options each of them takes, and what each of them works with.
///
/// Said alone it opens the window.
@Command(name = "hashiya", version = "Hashiya " + Terminal.VERSION, sortOptions = false)
final class Hashiya implements Callable<Integer> {
    /// What a person names for a table that is to be printed.
    static final Path STANDARD_OUTPUT = Path.of("-");

    private final Function<Path, Desk> opening;
    private final Keeping keeping;
    private final Path usualLibrary;
    private final Screen screen;
    private final Console console;

    @Option(names = "--library", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path library;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // picocli asks the option, nobody the field
    private boolean help;

    @Option(names = "--version", versionHelp = true)
    @SuppressWarnings("unused") // as above
    private boolean version;

    Hashiya(Function<Path, Desk> opening, Keeping keeping, Path usualLibrary, Screen screen, Console console) {
        this.opening = opening;
        this.keeping = keeping;
        this.usualLibrary = usualLibrary;
        this.screen = screen;
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Open(this).call();
    }

    Screen screen() {
        return screen;
    }

    Console console() {
        return console;
    }

    boolean isDebug() {
        return debug;
    }

    /// The file of the library that was named, or the usual one.
    Path library() {
        return library == null ? usualLibrary : library;
    }

    /// The desk with the library; a library that is not there is made. Whatever command changed something leaves today's
    /// backup.
    Desk desk() {
        var desk = open(library());
        desk.beforeClosing(() -> backUp(desk));
        return desk;
    }

    /// The desk for what makes no sense without a library: one that a person named, and mistyped, is not made.
    Desk deskWithLibrary() {
        if (library != null) {
            existingLibrary();
        }
        return desk();
    }

    boolean isLibraryNamed() {
        return library != null;
    }

    /// The file of the library; throws as [#existing] does.
    Path existingLibrary() {
        return existing(library());
    }

    /// The file of a library; throws if it is not there and has left no backups, by which it could be had again.
    Path existing(Path file) {
        if (!keeping.knows(file)) {
            throw new TerminalException("terminal.no-library", file.toString());
        }
        return file;
    }

    /// The desk with some other library.
    Desk open(Path file) {
        return opening.apply(file);
    }

    /// The article a person named.
    Article article(Desk desk, String idOrNumber) {
        return desk.reading()
                .find(idOrNumber)
                .orElseThrow(() -> new TerminalException("terminal.no-article", idOrNumber, desk.file().toString()));
    }

    void tell(Answer answer) {
        console.print(json ? List.of(Json.of(answer)) : answer.lines(console.phrases()));
    }

    void tell(List<? extends Answer> answers) {
        console.print(json
                ? List.of(Json.of(answers))
                : answers.stream().flatMap(answer -> answer.lines(console.phrases()).stream()).toList());
    }

    /// A backup that fails is said, and undoes nothing of what was done.
    private void backUp(Desk desk) {
        try {
            if (desk.hasWritten()) {
                desk.backUpDaily();
            }
        } catch (Trouble trouble) {
            console.complain(trouble);
        }
    }

    /// Says on standard error how to go back to a backup.
    void offer(Path library, Backup backup) {
        var phrases = console.phrases();
        console.complain("terminal.restore-offered", List.of(
                phrases.date(backup.madeAt(), ZoneId.systemDefault()), library.toString()));
    }

    /// Whether a table goes to standard output. Throws if an answer in JSON would go there too.
    boolean isPrinted(Path table) {
        boolean isPrinted = table.equals(STANDARD_OUTPUT);
        if (isPrinted && json) {
            throw new TerminalException("terminal.table-or-json");
        }
        return isPrinted;
    }
}
