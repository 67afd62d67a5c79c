package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// This program once more, in a process of its own: a window toolkit that failed to start cannot be started again.
public final class FreshProcess {
    private static final long PATIENCE_SECONDS = 120;

    private final Class<?> program;

    /// @param program the class whose `main` starts this program
    public FreshProcess(Class<?> program) {
        this.program = program;
    }

    /// Runs a command without a display, with the same Java and class path. Throws [TerminalException], with what the
    /// process said, unless it succeeds within two minutes.
    void run(List<String> arguments) {
        try (var folder = TemporaryFolder.make()) {
            var said = folder.file("said.txt");
            var process = new ProcessBuilder(commandLine(arguments))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(said.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new TerminalException("terminal.fresh-process-stuck", Long.toString(PATIENCE_SECONDS));
            }
            if (process.exitValue() != 0) {
                throw new TerminalException("terminal.fresh-process-failed", Files.readString(said, UTF_8).strip());
            }
        } catch (IOException e) {
            throw TerminalException.writing(Path.of(java()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another process was at work", e);
        }
    }

    private List<String> commandLine(List<String> arguments) {
        var line = new ArrayList<>(List.of(
                java(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path", ""),
                program.getName()));
        line.addAll(arguments);
        return line;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    }
}
