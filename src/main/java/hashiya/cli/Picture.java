package hashiya.cli;

import hashiya.article.Article;
import hashiya.desk.Desk;
import hashiya.phrases.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Draws the window on an article, of the library or of a file, without a display.
@Command(name = "picture", sortOptions = false)
final class Picture implements Callable<Integer> {
    /// A file of such a name is meant only if it is called `./7`.
    private static final Pattern ID = Pattern.compile("[0-9]+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Hashiya hashiya;

    @Parameters(paramLabel = "FILE|ID", descriptionKey = "article-or-file")
    private String article = "";

    @Option(names = "--to", paramLabel = "FILE.png", required = true)
    private Path target = Path.of("");

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT")
    private Size size = Size.SQUARE;

    @Option(names = "--theme", paramLabel = "light|sepia|dark|contrast")
    private Shot.Look look = Shot.Look.LIGHT;

    @Option(names = "--face", paramLabel = "naskh|sans")
    private Shot.Face face = Shot.Face.NASKH;

    @Option(names = "--lang", paramLabel = "ar|en")
    private Language language = Language.ARABIC;

    Picture(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        requirePlace();
        if (ID.matcher(article).matches()) {
            try (var desk = hashiya.deskWithLibrary()) {
                draw(desk, hashiya.article(desk, article));
            }
        } else {
            try (var folder = TemporaryFolder.make();
                    var desk = hashiya.open(folder.file("library.hashiya"))) {
                draw(desk, TakenArticle.orRefusal(desk.shelving().take(Path.of(article))));
            }
        }
        return ExitCode.OK;
    }

    /// Throws unless a picture can lie at the target: nothing else gives way to one.
    private void requirePlace() {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new TerminalException("terminal.no-png", target.toString());
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new TerminalException("terminal.not-a-file", target.toString());
        }
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new TerminalException("terminal.no-folder", target.toString(), String.valueOf(folder));
        }
        if (!Files.isWritable(folder)) {
            throw new TerminalException("terminal.denied", target.toString());
        }
    }

    private void draw(Desk desk, Article drawn) {
        Replacing.with(
                draft -> hashiya.screen().picture(
                        desk, drawn.id(), new Shot(draft, size.width(), size.height(), look, face, language)),
                target);
        hashiya.tell(DrawnPicture.of(target, drawn, size, look, face, language));
    }
}
