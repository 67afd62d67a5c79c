package hashiya.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the house: the window on an article. Where there is no display, it does the main job without one, and leaves
/// what came of it in a folder.
@Command(name = "tour", hidden = true, sortOptions = false)
final class Tour implements Callable<Integer> {
    /// What the build passes on of `mvn exec:exec -Darticle=…`; empty if nobody named one.
    private static final String ARTICLE = "hashiya.article";

    private static final String SAMPLE = "/hashiya/sample/article.txt";

    private final Hashiya hashiya;
    private final FreshProcess freshProcess;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path folder = Path.of("");

    Tour(Hashiya hashiya, FreshProcess freshProcess) {
        this.hashiya = hashiya;
        this.freshProcess = freshProcess;
    }

    @Override
    public Integer call() {
        String said = System.getProperty(ARTICLE, "");
        if (file != null) {
            visit(file);
        } else if (!said.isEmpty()) {
            visit(Path.of(said));
        } else {
            try (var temporary = TemporaryFolder.make()) {
                visit(sampleIn(temporary));
            }
        }
        return ExitCode.OK;
    }

    private void visit(Path article) {
        switch (hashiya.screen().show(hashiya.library(), List.of(article))) {
            case Shown.Closed _ -> {}
            case Shown.NoDisplay(String phrase, List<Object> arguments) -> {
                hashiya.console().complain(phrase, arguments);
                hashiya.tell(new MainJob(hashiya::open, freshProcess).run(article, TourFolder.fresh(folder)));
            }
        }
    }

    /// The shelf shows the file's name, so that it must be a fair one.
    private static Path sampleIn(TemporaryFolder temporary) {
        var sample = temporary.file("sample-article.txt");
        try (var text = Objects.requireNonNull(Tour.class.getResourceAsStream(SAMPLE))) {
            Files.copy(text, sample);
        } catch (IOException e) {
            throw TerminalException.writing(sample, e);
        }
        return sample;
    }
}
