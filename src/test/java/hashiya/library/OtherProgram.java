package hashiya.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Another program with the same library, in a process of its own: this JVM's Java and class path, a `main` of the tests.
public final class OtherProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private OtherProgram(Process process) {
        this.process = process;
        said = process.inputReader(UTF_8);
    }

    /// Starts a class's `main`.
    public static OtherProgram running(Class<?> program, Object... arguments) throws IOException {
        return running(List.of(), program, arguments);
    }

    /// Starts it behind another command that in the end runs what follows it (`setpriv`, `sh -c`).
    public static OtherProgram running(List<String> behind, Class<?> program, Object... arguments) throws IOException {
        var line = new ArrayList<>(behind);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"),
                program.getName()));
        Stream.of(arguments).map(Object::toString).forEach(line::add);
        return new OtherProgram(new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// One that has a library open until it is closed.
    public static OtherProgram holding(Path library) throws IOException {
        var program = running(Holding.class, library);
        program.line();
        return program;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// The next line it says. Throws if it ends without one.
    public String line() throws IOException {
        var line = said.readLine();
        if (line == null) {
            throw new IOException("the other program ended by itself");
        }
        return line;
    }

    /// Says a line to it.
    public void say(String line) throws IOException {
        var listening = process.outputWriter(UTF_8);
        listening.write(line + "\n");
        listening.flush();
    }

    /// What it says from now to its end.
    public List<String> rest() {
        return said.lines().toList();
    }

    /// Kills it as `kill -9` does. What it said before can still be read.
    public void kill() {
        process.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what was said last
        process.onExit().join();
    }

    /// Tells it to end, as `kill` does and a system that shuts down, and waits for it.
    public void tellToEnd() {
        process.toHandle().destroy();
        process.onExit().join();
    }

    /// Stops it, as `kill -STOP` does; it can still be killed.
    public void stop() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() {
        kill();
    }

    /// Opens a library and waits.
    static final class Holding {
        private Holding() {}

        public static void main(String[] arguments) throws IOException {
            try (var library = Library.open(Path.of(arguments[0]))) {
                library.articles();
                System.out.println("open");
                System.out.flush();
                System.in.read();
            }
        }
    }
}
