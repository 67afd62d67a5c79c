package hashiya.cli;

import hashiya.desk.Desk;
import hashiya.exchange.CsvOptions;
import hashiya.exchange.Delimiter;
import hashiya.exchange.Profile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// Takes the marks, and the articles if asked, out as tables.
@Command(name = "export", sortOptions = false)
final class ExportTables implements Callable<Integer> {
    private final Hashiya hashiya;

    @Option(names = "--to", paramLabel = "FILE.csv|-", required = true)
    private Path target = Hashiya.STANDARD_OUTPUT;

    @Option(names = "--profile", paramLabel = "simple|full")
    private Profile profile = Profile.FULL;

    @Option(names = "--articles", paramLabel = "FILE.csv")
    private @Nullable Path articles;

    @Option(names = "--delimiter", paramLabel = "comma|semicolon|tab")
    private Delimiter delimiter = Delimiter.COMMA;

    @Option(names = "--no-bom")
    private boolean withoutByteOrderMark;

    ExportTables(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        boolean isPrinted = hashiya.isPrinted(target);
        if (articles != null && articles.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
            throw new TerminalException("terminal.one-file-two-tables", articles.toString());
        }
        try (var desk = hashiya.deskWithLibrary()) {
            export(desk, isPrinted, new CsvOptions(!withoutByteOrderMark, delimiter, true));
        }
        return ExitCode.OK;
    }

    private void export(Desk desk, boolean isPrinted, CsvOptions options) {
        var articleTable = articles == null ? null : WrittenTable.of(desk.exporting().articles(articles, options));
        if (isPrinted) {
            desk.exporting().annotations(hashiya.console().bytes(), profile, options);
        } else {
            var table = WrittenTable.of(desk.exporting().annotations(target, profile, options));
            hashiya.tell(new WrittenTables(table, articleTable));
        }
    }
}
