package hashiya.ui;

import hashiya.article.Progress;
import hashiya.desk.Desk;
import hashiya.library.Folder;
import hashiya.library.Listing;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// How a person keeps the articles on the shelf in order. Articles are named by their numbers, as the shelf has them.
final class ArrangingModel {
    private final Desk desk;
    private final Errands errands;
    private final ShelfModel shelf;

    ArrangingModel(Desk desk, Errands errands, ShelfModel shelf) {
        this.desk = desk;
        this.errands = errands;
        this.shelf = shelf;
    }

    /// Says how far the person is with articles.
    void mark(Collection<Long> articles, Progress progress) {
        act(articles, ids -> desk.arranging().mark(ids, progress), _ -> {});
    }

    /// Puts articles into a folder, a new one if need be; out of their folders, for an empty name.
    void put(Collection<Long> articles, String folder) {
        act(articles, ids -> desk.arranging().put(ids, folder), moved -> {
            if (moved > 0) {
                errands.tell(folder.isBlank()
                        ? Notice.quiet("arrange.taken-out", moved)
                        : Notice.quiet("arrange.put", moved, folder.strip()));
            }
        });
    }

    void tag(Collection<Long> articles, String tag) {
        act(articles, ids -> desk.arranging().tag(ids, tag), _ -> {});
    }

    void untag(Collection<Long> articles, String tag) {
        act(articles, ids -> desk.arranging().untag(ids, tag), _ -> {});
    }

    /// Hands over the folders there are, in the order they were made.
    void folders(Consumer<List<Folder>> then) {
        errands.quietly(desk.arranging()::folders, then);
    }

    /// Makes an empty folder.
    void make(String folder) {
        errands.act(() -> desk.arranging().make(folder), this::showOrRefuse);
    }

    void rename(String folder, String other) {
        errands.act(() -> desk.arranging().rename(folder, other), this::showOrRefuse);
    }

    /// Takes a folder away; the articles in it stay.
    void remove(String folder) {
        errands.act(() -> desk.arranging().remove(folder), wasThere -> {
            if (wasThere) {
                errands.tell(Notice.quiet("arrange.folder-removed", folder));
            }
            shelf.refresh();
        });
    }

    private void showOrRefuse(boolean done) {
        if (!done) {
            errands.tell(Notice.quiet("arrange.name-taken"));
        }
        shelf.refresh();
    }

    private void act(Collection<Long> articles, Function<List<UUID>, Integer> act, IntConsumer then) {
        if (!articles.isEmpty()) {
            var numbers = List.copyOf(articles);
            errands.act(() -> act.apply(desk.shelving().listings(numbers).stream().map(Listing::id).toList()), changed -> {
                then.accept(changed);
                shelf.refresh();
            });
        }
    }
}
