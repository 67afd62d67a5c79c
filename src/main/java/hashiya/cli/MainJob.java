package hashiya.cli;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Kind;
import hashiya.desk.Desk;
import hashiya.desk.Page;
import hashiya.desk.Page.Placed;
import hashiya.exchange.CsvOptions;
import hashiya.exchange.Profile;
import hashiya.phrases.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The main job from end to end, on a library of its own: an article in, a quote and a claim marked through the desk the
/// mouse uses, both found again, both taken out as tables, the window drawn.
final class MainJob {
    private static final Size WINDOW = new Size(1440, 900);

    private final Function<Path, Desk> opening;
    private final FreshProcess freshProcess;

    MainJob(Function<Path, Desk> opening, FreshProcess freshProcess) {
        this.opening = opening;
        this.freshProcess = freshProcess;
    }

    Told run(Path file, TourFolder folder) {
        Article article;
        List<Annotation> made;
        try (var desk = opening.apply(folder.library())) {
            article = TakenArticle.orRefusal(desk.shelving().take(file));
            made = mark(desk, article);
        }
        try (var desk = opening.apply(folder.library())) {
            requireAll(made, desk, article.id());
            desk.exporting().annotations(folder.annotations(), Profile.FULL, CsvOptions.DEFAULT);
            desk.exporting().articles(folder.articles(), CsvOptions.DEFAULT);
        }
        freshProcess.run(List.of(
                "picture", article.id().toString(),
                "--library", folder.library().toString(),
                "--to", folder.picture().toString(),
                "--size", WINDOW.toString()));
        return Told.of(article, made, folder);
    }

    private static List<Annotation> mark(Desk desk, Article article) {
        var first = FirstMarks.of(article);
        return List.of(
                desk.marking().mark(article, first.quote(), Kind.QUOTE).annotation(),
                desk.marking().mark(article, first.claim(), Kind.CLAIM).annotation());
    }

    /// Throws unless the library, opened anew, has the marks where they were made.
    private static void requireAll(List<Annotation> made, Desk desk, UUID article) {
        var kept = desk.reading().open(article).map(Page::placed).orElse(List.of());
        for (var annotation : made) {
            if (kept.stream().noneMatch(placed -> isSame(placed, annotation))) {
                throw new TerminalException("terminal.mark-not-kept", annotation.anchor().exact(), desk.file().toString());
            }
        }
    }

    private static boolean isSame(Placed placed, Annotation made) {
        var kept = placed.annotation();
        return kept.id().equals(made.id())
                && kept.kind() == made.kind()
                && kept.anchor().equals(made.anchor())
                && placed.span().equals(made.anchor().span());
    }

    /// What was done, and where it lies.
    record Told(String title, String quote, String claim, String folder, List<String> files) implements Answer {

        private static Told of(Article article, List<Annotation> made, TourFolder folder) {
            var files = List.of(folder.picture(), folder.annotations(), folder.articles(), folder.library());
            return new Told(
                    article.title(),
                    made.getFirst().anchor().exact(),
                    made.getLast().anchor().exact(),
                    folder.path().toString(),
                    files.stream().map(file -> file.getFileName().toString()).toList());
        }

        @Override
        public List<String> lines(Phrases phrases) {
            return List.of(
                    phrases.say("terminal.tour-done", title),
                    phrases.say("terminal.tour-files", folder, String.join(", ", files)));
        }
    }
}
