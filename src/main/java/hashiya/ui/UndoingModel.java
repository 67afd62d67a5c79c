package hashiya.ui;

import hashiya.desk.Act;
import hashiya.desk.Change;
import hashiya.desk.Desk;
import hashiya.desk.Undone;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// What can be taken back and done again, and where it is shown when it is.
final class UndoingModel {
    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;

    UndoingModel(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
    }

    /// What can be taken back; `null` for nothing.
    ReadOnlyObjectProperty<@Nullable Act> undoable() {
        return errands.undoable();
    }

    /// What can be done again; `null` for nothing.
    ReadOnlyObjectProperty<@Nullable Act> redoable() {
        return errands.redoable();
    }

    void undo() {
        errands.act(() -> desk.undoing().undo(), this::apply);
    }

    void redo() {
        errands.act(() -> desk.undoing().redo(), this::apply);
    }

    private void apply(Undone undone) {
        switch (undone) {
            case Undone.Nothing() -> {}
            case Undone.Done(Act act, _) when act.deed().isOfLibrary() -> model.catchUp();
            case Undone.Done(_, var changes) -> applyWhereTheyBelong(changes);
            case Undone.Overtaken _ -> {
                model.reading().refresh();
                errands.tell(Notice.trouble("deed.overtaken", List.of()));
            }
        }
    }

    /// Shows what happened to the open article; where nothing did, the first that something happened to.
    private void applyWhereTheyBelong(List<Change> changes) {
        model.apply(changes);
        changes.stream().filter(change -> model.reading().isOpen(change.article())).reduce((_, last) -> last).ifPresentOrElse(
                model::focus,
                () -> changes.stream()
                        .filter(change -> !(change instanceof Change.Removed))
                        .findFirst()
                        .ifPresent(change -> model.reading().open(change.article())));
    }
}
