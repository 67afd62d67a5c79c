package hashiya.cli;

import hashiya.article.Article;
import hashiya.desk.Desk;
import hashiya.desk.Taken;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes articles into the library, reading them first if that is asked for, and tells each as it comes in; what cannot be
/// read keeps nothing else out.
@Command(name = "add", sortOptions = false)
final class Add implements Callable<Integer> {
    /// So many new articles, of so many letters together, are compared with the others at once, which takes about a second.
    private static final int MOST_COMPARED = 1_000;

    private static final long MOST_LETTERS = 4_000_000;

    private final Hashiya hashiya;
    private final List<UUID> added = new ArrayList<>();
    private long letters;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--charset", paramLabel = "NAME")
    private @Nullable Charset charset;

    @Option(names = "--suggest")
    private boolean suggest;

    @Mixin
    private Coder coder = new Coder();

    Add(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        boolean isGood = true;
        try (var desk = coder.at(hashiya.desk())) {
            for (var path : paths) {
                isGood &= addAll(desk, path);
            }
            tellResemblances(desk);
        }
        return isGood ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean addAll(Desk desk, Path fileOrFolder) {
        var files = desk.shelving().articlesIn(fileOrFolder);
        if (files.isEmpty()) {
            hashiya.console().complain("terminal.no-articles-there", List.of(fileOrFolder.toString()));
            return false;
        }
        var isGood = new AtomicBoolean(true);
        BiConsumer<Path, Taken> told = (file, taken) -> isGood.set(tell(desk, file, taken) && isGood.get());
        if (charset == null) {
            desk.shelving().take(files, told);
        } else {
            files.forEach(file -> told.accept(file, desk.shelving().take(file, charset)));
        }
        return isGood.get();
    }

    /// Says of the new articles which are nearly the same as others; of very many, `versions` tells.
    private void tellResemblances(Desk desk) {
        if (added.size() <= MOST_COMPARED && letters <= MOST_LETTERS) {
            desk.searching().catchUp(added.size());
            for (var article : added) {
                desk.versioning().offered(article).stream()
                        .filter(offered -> offered.later().id().equals(article))
                        .forEach(offered -> hashiya.console().complain("terminal.resembles", List.of(
                                Long.toString(offered.later().number()),
                                offered.shared(),
                                Long.toString(offered.earlier().number()),
                                offered.earlier().title())));
            }
        }
    }

    private boolean tell(Desk desk, Path file, Taken taken) {
        return switch (taken) {
            case Taken.Added(var article) -> {
                added.add(article.id());
                letters += article.text().length();
                yield tell(desk, article, file, TakenArticle.Outcome.ADDED);
            }
            case Taken.AlreadyThere(var article) -> tell(desk, article, file, TakenArticle.Outcome.ALREADY_THERE);
            case Taken.NewVersion(var article, _, _, int unplaced) -> {
                tell(desk, article, file, TakenArticle.Outcome.NEW_VERSION);
                if (unplaced > 0) {
                    hashiya.console().complain("terminal.unplaced", List.of(unplaced, Long.toString(article.number())));
                }
                yield true;
            }
            case Taken.ReadAnew(var article) -> tell(desk, article, file, TakenArticle.Outcome.READ_ANEW);
            case Taken.Refused(String phrase, List<Object> arguments) -> {
                hashiya.console().complain(phrase, arguments);
                yield false;
            }
        };
    }

    private boolean tell(Desk desk, Article article, Path file, TakenArticle.Outcome outcome) {
        Integer proposals = suggest ? desk.deciding().keep(article) : null;
        hashiya.tell(TakenArticle.of(article, file, outcome, proposals));
        return true;
    }
}
