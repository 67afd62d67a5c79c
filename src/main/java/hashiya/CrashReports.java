package hashiya;

import static java.nio.charset.StandardCharsets.UTF_8;

import hashiya.cli.Terminal;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a report of each failure that nobody expected, for the person to read and, if they want to, to send by hand.
///
/// It listens to the log: whoever logs an error with its exception has reported it. It holds no text of articles or notes
/// (see [Failure]), and goes nowhere by itself.
final class CrashReports extends Handler {
    /// In the folder, after which the oldest goes.
    private static final int KEPT = 10;

    /// Of one run: what fails at every pulse of the screen is not to fill the disk.
    private static final int MOST = 5;

    private static final String UNTOLD = "untold";

    private final Path folder;
    private final Set<String> written = new HashSet<>();

    /// @param folder need not be there yet
    CrashReports(Path folder) {
        this.folder = folder;
        setLevel(Level.SEVERE);
    }

    @Override
    public synchronized void publish(LogRecord said) {
        var thrown = said.getThrown();
        if (thrown == null || !isLoggable(said) || written.size() == MOST) {
            return;
        }
        var failure = Failure.lines(thrown).collect(Collectors.joining("\n"));
        if (written.add(failure)) {
            try {
                write(said, failure);
            } catch (IOException trouble) {
                reportError(null, trouble, 0);
            }
        }
    }

    /// The newest report that the person has not been told of; they are, by this.
    static Optional<Path> toTellOf(Path folder) {
        var untold = folder.resolve(UNTOLD);
        try {
            var report = folder.resolve(Files.readString(untold).strip());
            Files.delete(untold);
            return Optional.of(report).filter(Files::isRegularFile);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private void write(LogRecord said, String failure) throws IOException {
        OwnFolder.make(folder);
        var moment = said.getInstant().toString().replaceAll("[:.]", "-");
        var report = folder.resolve("crash-" + moment + "-" + written.size() + ".txt");
        Files.writeString(report, contents(said, failure), UTF_8);
        Files.writeString(folder.resolve(UNTOLD), report.getFileName().toString(), UTF_8);
        for (var old : newestFirst().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("crash-"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static String contents(LogRecord said, String failure) {
        return Stream.of(
                        phrases("report.title"),
                        Stream.of(""),
                        phrases("report.yours"),
                        Stream.of(
                                "",
                                "Hashiya " + Terminal.VERSION,
                                "Java " + properties("java.runtime.version", "java.vendor"),
                                properties("os.name", "os.version", "os.arch"),
                                said.getInstant().toString(),
                                said.getLoggerName() + ": " + said.getMessage(),
                                "",
                                failure,
                                ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> phrases(String key) {
        return Stream.of(Language.ARABIC, Language.ENGLISH).map(language -> Phrases.in(language).say(key));
    }

    private static String properties(String... names) {
        return Stream.of(names).map(name -> System.getProperty(name, "")).collect(Collectors.joining(" "));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
