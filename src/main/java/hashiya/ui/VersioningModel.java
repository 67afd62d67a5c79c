package hashiya.ui;

import hashiya.desk.Desk;
import hashiya.library.Resemblance;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which article is nearly the same as the one being read, and what a person says to it.
final class VersioningModel {
    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<@Nullable Resemblance> offer = new ReadOnlyObjectWrapper<>();

    VersioningModel(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
    }

    /// The article most like the one being read, and that one; `null` for none.
    ReadOnlyObjectProperty<@Nullable Resemblance> offer() {
        return offer.getReadOnlyProperty();
    }

    /// Makes the later of the two the newest version of the earlier, and shows that.
    void join() {
        decide(offered -> errands.act(() -> desk.versioning().join(offered.later().id(), offered.earlier().id()), joined ->
                joined.ifPresent(both -> {
                    var version = both.version();
                    model.reading().openAtBeginning(version.article().id());
                    model.shelf().refresh();
                    errands.tell(Notice.quiet(
                            "shelf.new-version", version.article().title(), version.version(), version.marks(), version.unplaced()));
                })));
    }

    /// Says that they stay two.
    void keepApart() {
        decide(offered -> errands.act(() -> desk.versioning().keepApart(offered), _ -> look()));
    }

    private void decide(Consumer<Resemblance> decision) {
        var offered = offer.get();
        if (offered != null) {
            offer.set(null);
            decision.accept(offered);
        }
    }

    /// Looks what is offered by now.
    void look() {
        var open = model.page().get();
        if (open == null) {
            offer.set(null);
        } else {
            UUID article = open.article().id();
            errands.quietly(() -> desk.versioning().offered(article), found -> {
                if (model.reading().isOpen(article)) {
                    offer.set(found.isEmpty() ? null : found.getFirst());
                }
            });
        }
    }
}
