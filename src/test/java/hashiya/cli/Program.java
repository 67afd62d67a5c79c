package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hashiya.phrases.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// The terminal as a program of its own, with the screen and the clock of the tests.
final class Program {
    /// A program that was told to do so goes on no further once it has printed a line.
    static final String STOPS = "hashiya.stops";

    private Program() {}

    public static void main(String[] words) {
        var printed = new FileOutputStream(FileDescriptor.out);
        var out = Boolean.getBoolean(STOPS) ? new Stopping(printed) : printed;
        var console = new Console(out, new FileOutputStream(FileDescriptor.err), Language.ENGLISH);
        System.exit(new Sitting(Path.of("")).terminal(console).run(words));
    }

    /// Starts it, with `environment` added to ours.
    static Process start(List<String> javaOptions, Map<String, String> environment, List<String> words) throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("--enable-native-access=ALL-UNNAMED");
        line.addAll(javaOptions);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
        line.addAll(words);
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Starts it behind another command that in the end runs what follows it; what it complains of is printed too.
    static Process startBehind(List<String> command, List<String> words) throws IOException {
        var line = new ArrayList<>(command);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Program.class.getName()));
        line.addAll(words);
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    /// Passes one line on, and then stands still.
    private static final class Stopping extends FilterOutputStream {
        Stopping(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
            if (new String(bytes, start, length, UTF_8).contains("\n")) {
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }
}
