package hashiya.cli;

import hashiya.phrases.Language;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints the manual page, for the build: what `--help` says of every command, as `man(7)` wants it.
///
/// It is made of the commands themselves, so that it knows each of them and no other.
@Command(name = "man-page", hidden = true, sortOptions = false)
final class ManPage implements Callable<Integer> {
    private static final Pattern NEW_LINE = Pattern.compile("%n|\\R");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Hashiya hashiya;

    @Option(names = "--lang", paramLabel = "ar|en")
    private Language language = Language.ENGLISH;

    @Spec
    private @Nullable CommandSpec spec;

    ManPage(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            var words = HelpWords.in(language);
            var all = spec.root().commandLine().setResourceBundle(words);
            hashiya.console().print(page(all, words).toList());
        }
        return ExitCode.OK;
    }

    private static Stream<String> page(CommandLine all, ResourceBundle words) {
        var root = all.getCommandSpec();
        return Stream.of(
                        Stream.of(".TH HASHIYA 1 \"\" \"Hashiya " + Terminal.VERSION + "\" \"" + words.getString("man.title") + "\""),
                        heading(words, "man.name"),
                        Stream.of("hashiya \\- " + text(root.usageMessage().description())),
                        heading(words, "man.synopsis"),
                        Stream.of(".B hashiya", escaped(words.getString("man.options-and-command"))),
                        heading(words, "man.options"),
                        arguments(root),
                        heading(words, "man.commands"),
                        commands(all).flatMap(ManPage::section),
                        heading(words, "man.exit"),
                        Stream.of(text(root.usageMessage().footer())),
                        heading(words, "man.files"),
                        Stream.of(text(words.getString("man.files-words"))))
                .flatMap(lines -> lines);
    }

    /// All that are not hidden, each followed by those below it.
    private static Stream<CommandSpec> commands(CommandLine command) {
        return command.getSubcommands().values().stream()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .flatMap(each -> Stream.concat(Stream.of(each.getCommandSpec()), commands(each)));
    }

    private static Stream<String> heading(ResourceBundle words, String key) {
        return Stream.of(".SH \"" + words.getString(key) + "\"");
    }

    private static Stream<String> section(CommandSpec command) {
        var synopsis = new Help(command, Help.defaultColorScheme(Ansi.OFF)).synopsis(0);
        var usage = command.usageMessage();
        return Stream.of(
                        Stream.of(
                                ".SS \"" + command.qualifiedName() + "\"",
                                escaped(SPACES.matcher(synopsis).replaceAll(" ").strip()),
                                ".PP",
                                text(usage.description())),
                        arguments(command),
                        usage.footer().length == 0 ? Stream.<String>of() : Stream.of(".PP", text(usage.footer())))
                .flatMap(lines -> lines);
    }

    /// The parameters, then the options, but for those that all commands share.
    private static Stream<String> arguments(CommandSpec command) {
        return command.args().stream()
                .filter(argument -> !argument.hidden() && !argument.inherited())
                .sorted((one, other) -> Boolean.compare(one.isOption(), other.isOption()))
                .flatMap(argument -> Stream.of(".TP", ".B " + name(argument), text(argument.description())));
    }

    private static String name(ArgSpec argument) {
        var label = argument.arity().max() == 0 ? "" : argument.paramLabel();
        var names = argument instanceof OptionSpec option ? List.of(option.names()) : List.<String>of();
        return escaped((String.join(", ", names) + " " + label).strip());
    }

    /// Paragraphs; picocli's `%n` and `%%` are said plainly.
    private static String text(String... paragraphs) {
        return Stream.of(paragraphs)
                .flatMap(NEW_LINE::splitAsStream)
                .map(line -> escaped(line.replace("%%", "%")))
                .collect(Collectors.joining("\n.PP\n"));
    }

    /// A backslash begins a request, and so do a dot and an apostrophe at a line's beginning; a bare hyphen may be broken at. A
    /// line may break after each of the values an option takes.
    private static String escaped(String line) {
        return "\\&" + line.replace("\\", "\\e").replace("-", "\\-").replace("|", "|\\:");
    }
}
