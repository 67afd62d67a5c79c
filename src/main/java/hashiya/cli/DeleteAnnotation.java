package hashiya.cli;

import hashiya.article.Annotation;
import hashiya.desk.Desk;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Deletes a mark, and tells what it was.
@Command(name = "annotation", sortOptions = false)
final class DeleteAnnotation implements Callable<Integer> {
    private final Hashiya hashiya;

    @Parameters(paramLabel = "ID", descriptionKey = "annotation")
    private String annotation = "";

    @Mixin
    private Coder coder = new Coder();

    DeleteAnnotation(Hashiya hashiya) {
        this.hashiya = hashiya;
    }

    @Override
    public Integer call() {
        try (var desk = coder.at(hashiya.deskWithLibrary())) {
            var mark = desk.marking().find(annotation).orElseThrow(() -> unknown(desk));
            var shown = shown(desk, mark);
            if (desk.marking().unmark(mark.id()).isEmpty()) {
                throw unknown(desk);
            }
            hashiya.tell(shown);
        }
        return ExitCode.OK;
    }

    private TerminalException unknown(Desk desk) {
        return new TerminalException("terminal.no-annotation", annotation, desk.file().toString());
    }

    /// The mark where it stands today.
    private static ShownMark shown(Desk desk, Annotation mark) {
        return desk.reading().open(mark.article()).stream()
                .map(ShownArticle::of)
                .flatMap(article -> article.annotations().stream())
                .filter(shown -> shown.id().equals(mark.id()))
                .findFirst()
                .orElseGet(() -> ShownMark.lost(mark));
    }
}
