package hashiya;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the program notes about itself while a window is open: in files of the person's own that take turns. No text of
/// articles or notes is in them; of what other people's libraries say, only that they said it.
final class Logs {
    private static final System.Logger LOG = System.getLogger(Logs.class.getName());
    private static final int FILE_BYTES = 500_000;
    private static final int FILES = 4;

    /// Kept, because a logger nobody holds forgets its handlers.
    private static final Logger ALL = Logger.getLogger("");

    private Logs() {}

    /// Keeps logs in one folder and crash reports in another; also of what no code has caught.
    static void keep(Path folder, Path reports) {
        try {
            OwnFolder.make(folder);
            ALL.addHandler(file(folder));
        } catch (IOException trouble) {
            LOG.log(System.Logger.Level.WARNING, "no log can be kept", trouble); // nor is it heard of; the work goes on
        }
        ALL.addHandler(new CrashReports(reports));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> LOG.log(System.Logger.Level.ERROR, "uncaught on thread " + thread.getName(), thrown));
    }

    private static FileHandler file(Path folder) throws IOException {
        var pattern = folder.toString().replace("%", "%%") + "/hashiya-%u.%g.log"; // %u tells programs apart, %g turns
        var file = new FileHandler(pattern, FILE_BYTES, FILES, true);
        file.setEncoding("UTF-8");
        file.setLevel(Level.INFO);
        file.setFormatter(new Line());
        return file;
    }

    /// One record: when, how grave, who, and what, if it is ours; then the failure, if there is one.
    static final class Line extends Formatter {
        @Override
        public String format(LogRecord said) {
            var name = String.valueOf(said.getLoggerName());
            var words = name.startsWith("hashiya.") ? " " + formatMessage(said) : "";
            var head = said.getInstant() + " " + said.getLevel().getName() + " " + name + words;
            var thrown = said.getThrown();
            return Stream.concat(Stream.of(head), thrown == null ? Stream.of() : Failure.lines(thrown))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
