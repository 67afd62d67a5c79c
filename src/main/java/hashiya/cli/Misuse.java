package hashiya.cli;

import hashiya.article.Trouble;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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

    static Misuse of(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                new Misuse("terminal.unknown", List.of(unmatched.getUnmatched().getFirst(), command));
            case MissingParameterException missing ->
                new Misuse("terminal.missing", List.of(names(missing.getMissing()), command));
            case MutuallyExclusiveArgsException _ -> new Misuse("terminal.too-many-ways", List.of(command));
            case OverwrittenOptionException twice -> new Misuse("terminal.twice", List.of(name(twice.getOverwritten()), command));
            case ParameterException _ when wrong.getCause() instanceof Trouble trouble ->
                new Misuse(trouble.phrase(), trouble.arguments());
            case ParameterException _ when wrong.getArgSpec() != null && wrong.getValue() != null ->
                value(wrong.getArgSpec(), wrong.getValue(), command);
            default -> new Misuse("terminal.incomplete", List.of(command));
        };
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
        return new Misuse("terminal.no-choice", List.of(value, name(argument), argument.paramLabel()));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Misuse::name).distinct().collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
