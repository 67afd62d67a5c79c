package hashiya.ui;

import hashiya.desk.Desk;
import hashiya.desk.Taken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Takes files and words into the library, opens the first article that came of them, and tells what did not come.
final class TakingModel {
    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;

    TakingModel(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
    }

    /// Takes files and folders in.
    void take(List<Path> paths) {
        take(() -> {
            var taken = new ArrayList<Taken>();
            paths.forEach(path -> desk.shelving().take(desk.shelving().articlesIn(path), (_, each) -> taken.add(each)));
            return taken;
        });
    }

    /// Takes words in as an article of their own.
    void paste(String text) {
        take(() -> List.of(desk.shelving().paste(text)));
    }

    private void take(Supplier<List<Taken>> act) {
        errands.act(act, takings -> {
            takings.stream().flatMap(TakingModel::article).findFirst().ifPresent(model.reading()::open);
            takings.stream().flatMap(TakingModel::newVersion).findFirst().ifPresent(this::tellOfVersion);
            tellOfRefused(takings.stream().filter(Taken.Refused.class::isInstance).map(Taken.Refused.class::cast).toList());
            if (takings.isEmpty()) {
                errands.tell(Notice.quiet("shelf.no-articles-there"));
            }
            model.shelf().refresh();
        });
    }

    /// An article that is open already is shown in its newer version.
    private void tellOfVersion(Taken.NewVersion taken) {
        if (model.reading().isOpen(taken.article().id())) {
            model.reading().refresh();
        }
        errands.tell(Notice.quiet(
                "shelf.new-version", taken.article().title(), taken.version(), taken.marks(), taken.unplaced()));
    }

    private void tellOfRefused(List<Taken.Refused> refused) {
        if (refused.size() == 1) {
            errands.tell(Notice.trouble(refused.getFirst().phrase(), refused.getFirst().arguments()));
        } else if (!refused.isEmpty()) {
            var first = refused.getFirst().arguments().getFirst();
            errands.tell(Notice.trouble("shelf.several-refused", List.of(refused.size(), first)));
        }
    }

    private static Stream<Taken.NewVersion> newVersion(Taken taken) {
        return taken instanceof Taken.NewVersion version ? Stream.of(version) : Stream.empty();
    }

    private static Stream<UUID> article(Taken taken) {
        return switch (taken) {
            case Taken.Added(var article) -> Stream.of(article.id());
            case Taken.AlreadyThere(var article) -> Stream.of(article.id());
            case Taken.ReadAnew(var article) -> Stream.of(article.id());
            case Taken.NewVersion(var article, _, _, _) -> Stream.of(article.id());
            case Taken.Refused _ -> Stream.empty();
        };
    }
}
