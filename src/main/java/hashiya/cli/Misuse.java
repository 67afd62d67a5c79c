package hashiya.cli;

import hashiya.article.Trouble;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, as one sentence of ours; picocli's own take several lines, in English.
///
/// @param phrase the key of a sentence
/// @param arguments what fills it
record Misuse(String phrase, List<Object> arguments) {
    private static final Pattern FILE = Pattern.compile("[^-].*[/.\\\\].*");

    static Misuse of(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched.getUnmatched().getFirst(), wrong.getCommandLine());
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                new Misuse("terminal.missing", List.of(names(missing.getMissing()), command));
            case MissingParameterException _, MutuallyExclusiveArgsException _, MaxValuesExceededException _ ->
                new Misuse("terminal.either", List.of(command, choices(wrong.getCommandLine().getCommandSpec())));
            case OverwrittenOptionException twice ->
                new Misuse("terminal.twice", List.of(name(twice.getOverwritten()), command));
            case ParameterException _ when wrong.getCause() instanceof Trouble trouble ->
                new Misuse(trouble.phrase(), trouble.arguments());
            case ParameterException _ when wrong.getArgSpec() != null && wrong.getValue() != null ->
                value(wrong.getArgSpec(), wrong.getValue(), command);
            default -> new Misuse("terminal.incomplete", List.of(command));
        };
    }

    /// A file alone opens the window; a word in the place of a command that reads like a file's name is one that is not there.
    private static Misuse unknown(String word, CommandLine taker) {
        return taker.getParent() == null && FILE.matcher(word).matches()
                ? new Misuse("intake.missing", List.of(word))
                : new Misuse("terminal.unknown", List.of(word, taker.getCommandSpec().qualifiedName()));
    }

    private static Misuse value(ArgSpec argument, String value, String command) {
        var type = argument.auxiliaryTypes()[0];
        if (type == Integer.class || type == int.class) {
            return new Misuse("terminal.no-number", List.of(value, name(argument), command));
        }
        if (type == Charset.class) {
            return new Misuse("terminal.no-charset", List.of(value));
        }
        if (type == Path.class) {
            return new Misuse("terminal.no-path", List.of(value));
        }
        // The label of what has no name of its own is the list of all it takes.
        String taker = argument.isOption() ? name(argument) : command;
        return new Misuse("terminal.no-choice", List.of(value, taker, argument.paramLabel()));
    }

    /// The options that exclude each other, of which no command has more than one group: `--start --end | --text`.
    private static String choices(CommandSpec command) {
        return command.argGroups().stream()
                .flatMap(Misuse::withThoseInside)
                .filter(ArgGroupSpec::exclusive)
                .findFirst()
                .map(group -> Stream.concat(
                                group.subgroups().stream().map(inside -> required(inside.args())),
                                group.args().stream().map(Misuse::name))
                        .collect(Collectors.joining(" | ")))
                .orElse("");
    }

    private static Stream<ArgGroupSpec> withThoseInside(ArgGroupSpec group) {
        return Stream.concat(Stream.of(group), group.subgroups().stream().flatMap(Misuse::withThoseInside));
    }

    private static String required(Collection<ArgSpec> arguments) {
        return arguments.stream().filter(ArgSpec::required).map(Misuse::name).collect(Collectors.joining(" "));
    }

    /// What must be there; or, where none of it must, the option whose value is missing.
    private static String names(List<ArgSpec> missing) {
        var required = missing.stream().filter(ArgSpec::required).toList();
        var named = required.isEmpty() ? missing : required;
        return named.stream().map(Misuse::name).distinct().collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
