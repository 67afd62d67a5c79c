package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import hashiya.article.Kind;
import hashiya.article.Progress;
import hashiya.article.Status;
import hashiya.article.Tint;
import hashiya.article.Trouble;
import hashiya.desk.Desk;
import hashiya.desk.Keeping;
import hashiya.desk.Proposing;
import hashiya.exchange.Delimiter;
import hashiya.exchange.Profile;
import hashiya.phrases.Language;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Hashiya from a terminal.
///
/// ```java
/// int code = new Terminal(opening, proposing, keeping, places.library(), screen, freshProcess, console).run("add", "مقال.txt");
/// ```
public final class Terminal {
    public static final String VERSION = "0.1.0";

    private static final int HELP_WIDTH = 100;

    private final Function<Path, Desk> opening;
    private final Proposing proposing;
    private final Keeping keeping;
    private final Path library;
    private final Screen screen;
    private final FreshProcess freshProcess;
    private final Console console;

    /// @param opening gives a desk with the library in a file
    /// @param proposing reads files first; needs no library
    /// @param keeping looks after the library's file
    /// @param library the file to use where a person names none
    /// @param freshProcess starts this program anew
    public Terminal(
            Function<Path, Desk> opening,
            Proposing proposing,
            Keeping keeping,
            Path library,
            Screen screen,
            FreshProcess freshProcess,
            Console console) {
        this.opening = opening;
        this.proposing = proposing;
        this.keeping = keeping;
        this.library = library;
        this.screen = screen;
        this.freshProcess = freshProcess;
        this.console = console;
    }

    /// Whether a command line says nothing but to open the window, so that its display can be tried before all else.
    public static boolean onlyOpens(String... arguments) {
        return Opening.isAllThatIsSaid(arguments);
    }

    /// Does what a command line says.
    ///
    /// @return the exit code: 0 if all of it is done, 1 after trouble or a refusal, 2 if it makes no sense
    public int run(String... arguments) {
        int code = execute(arguments);
        if (console.isBroken()) {
            console.complain("terminal.output-lost", List.of());
            return Math.max(code, ExitCode.SOFTWARE);
        }
        return code;
    }

    private int execute(String... arguments) {
        try {
            if (onlyOpens(arguments)) {
                return open(Opening.files(arguments));
            }
            var commands = commands();
            return commands.execute(isFileAlone(commands, arguments) ? openingOf(arguments) : arguments);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError error) {
            // Nobody further up could say it better, and the windows' own thread would keep the program alive.
            console.complain("terminal.unexpected", List.of(error.toString()));
            return ExitCode.SOFTWARE;
        }
    }

    private int open(List<Path> files) {
        var hashiya = hashiya();
        try {
            return new Open(hashiya).open(files);
        } catch (RuntimeException thrown) {
            return failed(thrown, hashiya);
        }
    }

    private Hashiya hashiya() {
        return new Hashiya(opening, keeping, library, screen, console);
    }

    /// Whether nothing but files is said, which is how the desktops of some systems start a program.
    private static boolean isFileAlone(CommandLine commands, String... arguments) {
        return arguments.length > 0
                && !commands.getSubcommands().containsKey(arguments[0])
                && new File(arguments[0]).isFile(); // a Path cannot be made of every word
    }

    private static String[] openingOf(String... files) {
        return Stream.concat(Stream.of("open"), Stream.of(files)).toArray(String[]::new);
    }

    CommandLine commands() {
        var hashiya = hashiya();
        var delete = new CommandLine(new Delete()).addSubcommand("annotation", new DeleteAnnotation(hashiya));
        return new CommandLine(hashiya)
                .addSubcommand("open", new Open(hashiya))
                .addSubcommand("add", new Add(hashiya))
                .addSubcommand("list", new Shelf(hashiya))
                .addSubcommand("arrange", new Arrange(hashiya))
                .addSubcommand("search", new Search(hashiya))
                .addSubcommand("show", new Show(hashiya))
                .addSubcommand("annotate", new Annotate(hashiya))
                .addSubcommand("codes", new Codes(hashiya))
                .addSubcommand("speakers", new Speakers(hashiya))
                .addSubcommand("describe", new Describe(hashiya))
                .addSubcommand("delete", delete)
                .addSubcommand("versions", new Versions(hashiya))
                .addSubcommand("review", new Review(hashiya))
                .addSubcommand("remove", new Remove(hashiya))
                .addSubcommand("undo", new TakeBack(hashiya, TakeBack.Way.UNDO))
                .addSubcommand("redo", new TakeBack(hashiya, TakeBack.Way.REDO))
                .addSubcommand("export", new ExportTables(hashiya))
                .addSubcommand("picture", new Picture(hashiya))
                .addSubcommand("suggest", new Suggest(hashiya, proposing))
                .addSubcommand("check", new Check(hashiya, keeping))
                .addSubcommand("backup", new BackUp(hashiya))
                .addSubcommand("restore", new Restore(hashiya, keeping))
                .addSubcommand("tour", new Tour(hashiya, freshProcess))
                .addSubcommand("man-page", new ManPage(hashiya))
                .registerConverter(Kind.class, Choice.of(Map.of("quote", Kind.QUOTE, "claim", Kind.CLAIM)))
                .registerConverter(Tint.class, Choice.of(Arrays.stream(Tint.values())
                        .collect(toMap(tint -> tint.name().toLowerCase(Locale.ROOT), identity()))))
                .registerConverter(Status.class, Choice.of(Map.of(
                        "proposed", Status.PROPOSED, "accepted", Status.ACCEPTED,
                        "edited", Status.EDITED, "rejected", Status.REJECTED)))
                .registerConverter(Progress.class, Choice.of(Map.of(
                        "unread", Progress.UNREAD, "in_work", Progress.IN_WORK, "done", Progress.DONE)))
                .registerConverter(Profile.class, Choice.of(Map.of("simple", Profile.SIMPLE, "full", Profile.FULL)))
                .registerConverter(Delimiter.class, Choice.of(Map.of(
                        "comma", Delimiter.COMMA, "semicolon", Delimiter.SEMICOLON, "tab", Delimiter.TAB)))
                .registerConverter(Shot.Look.class, Choice.of(Map.of(
                        "light", Shot.Look.LIGHT,
                        "sepia", Shot.Look.SEPIA,
                        "dark", Shot.Look.DARK,
                        "contrast", Shot.Look.CONTRAST)))
                .registerConverter(Shot.Face.class, Choice.of(Map.of("naskh", Shot.Face.NASKH, "sans", Shot.Face.SANS)))
                .registerConverter(Language.class, Choice.of(Map.of("ar", Language.ARABIC, "en", Language.ENGLISH)))
                .registerConverter(Size.class, Size::of)
                .registerConverter(Limit.class, Limit::of)
                .registerConverter(LocalDate.class, Passing::day)
                .registerConverter(Path.class, FileName::of)
                .setResourceBundle(HelpWords.in(console.phrases().language()))
                .setExpandAtFiles(false) // a quotation may begin with “@”
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(new PrintWriter(console.out(), true, UTF_8))
                .setErr(new PrintWriter(console.err(), true, UTF_8))
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((thrown, _, _) -> failed(thrown, hashiya));
    }

    private int misused(ParameterException wrong, String[] arguments) {
        var misuse = Misuse.of(wrong);
        console.complain(misuse.phrase(), misuse.arguments());
        return ExitCode.USAGE;
    }

    private int failed(Exception thrown, Hashiya hashiya) {
        if (Piped.isClosedPipe(thrown.getCause())) {
            return ExitCode.OK;
        }
        if (thrown instanceof Trouble trouble) {
            console.complain(trouble);
            keeping.offer(hashiya.library(), trouble).ifPresent(backup -> hashiya.offer(hashiya.library(), backup));
        } else {
            console.complain("terminal.unexpected", List.of(thrown.toString()));
        }
        if (hashiya.isDebug()) {
            thrown.printStackTrace(console.err());
        }
        return ExitCode.SOFTWARE;
    }
}
