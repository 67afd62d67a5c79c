package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Kind;
import hashiya.article.Status;
import hashiya.exchange.AnnotationRow;
import hashiya.exchange.AnnotationsCsv;
import hashiya.exchange.ArticleRow;
import hashiya.exchange.ArticlesCsv;
import hashiya.exchange.CsvOptions;
import hashiya.exchange.Exported;
import hashiya.exchange.Profile;
import hashiya.library.Library;
import hashiya.suggest.Suggesting;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes the work out of the library as tables.
public final class Exporting {
    private final Library library;
    private final Anchors anchors;
    private final Suggesting suggesting;

    Exporting(Library library, Anchors anchors, Suggesting suggesting) {
        this.library = library;
        this.anchors = anchors;
        this.suggesting = suggesting;
    }

    /// Writes every mark of the library to a file, which is there whole or not at all.
    public Exported annotations(Path target, Profile profile, CsvOptions options) {
        return new AnnotationsCsv(profile, options).write(this::annotationRows, target);
    }

    /// Writes every mark of the library to a stream, which stays open.
    public void annotations(OutputStream stream, Profile profile, CsvOptions options) {
        new AnnotationsCsv(profile, options).write(this::annotationRows, stream);
    }

    /// Writes every article of the library, without its text, to a file.
    public Exported articles(Path target, CsvOptions options) {
        return new ArticlesCsv(options).write(this::articleRows, target);
    }

    private void annotationRows(Consumer<AnnotationRow> rows) {
        library.forEachArticle((article, annotations) -> {
            var standing = new Standing(anchors, article, library.versions().history(article.id()));
            annotations.stream()
                    .filter(Exporting::counts)
                    .forEach(annotation -> rows.accept(
                            new AnnotationRow(article, annotation, standing.of(annotation), cueLemma(annotation))));
        });
    }

    private String cueLemma(Annotation annotation) {
        return Optional.ofNullable(annotation.attribution().cue()).map(Anchor::exact).flatMap(suggesting::lemma).orElse("");
    }

    private void articleRows(Consumer<ArticleRow> rows) {
        library.forEachArticle((article, annotations) -> rows.accept(new ArticleRow(
                article,
                library.versions().history(article.id()).version(),
                count(annotations, Kind.QUOTE), count(annotations, Kind.CLAIM), count(annotations, Kind.CODE))));
    }

    private static int count(List<Annotation> annotations, Kind kind) {
        return (int) annotations.stream().filter(Exporting::counts).filter(annotation -> annotation.kind() == kind).count();
    }

    private static boolean counts(Annotation annotation) {
        return annotation.status() != Status.REJECTED;
    }
}
