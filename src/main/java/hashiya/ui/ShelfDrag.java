package hashiya.ui;

import hashiya.phrases.Phrases;
import java.util.List;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Articles that are taken along with the mouse: onto a folder of the shelf where it stands in folders, and elsewhere onto one
/// of those that show while they are dragged.
final class ShelfDrag {
    private final DeskModel model;
    private final ListView<Long> list;
    private final ShelfActs acts;
    private final FolderTray tray;
    private List<Long> dragged = List.of();

    ShelfDrag(DeskModel model, ListView<Long> list, ShelfActs acts, Phrases phrases) {
        this.model = model;
        this.list = list;
        this.acts = acts;
        tray = new FolderTray(model.arranging(), this, phrases);
        EdgeScrolling.of(list, this::isUnderWay);
    }

    /// The folders that show while articles are dragged, to be laid over the shelf.
    FolderTray tray() {
        return tray;
    }

    boolean isUnderWay() {
        return !dragged.isEmpty();
    }

    /// Takes the chosen articles along, or the one of a line that is not chosen; says whether there are any.
    ///
    /// @param y of the mouse, down from the top of the list: the folders show in the other half of it
    boolean begin(long line, double y) {
        var chosen = acts.chosen();
        dragged = line < 0 || chosen.contains(line) ? chosen : List.of(line);
        if (isUnderWay()) {
            list.setCursor(Cursor.CLOSED_HAND);
            endWithTheMouse();
            if (!acts.isInFolders()) {
                tray.show(y > list.getHeight() / 2 ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
            }
        }
        return isUnderWay();
    }

    /// The release is told to what lies below the mouse before or after this: both must find what is dragged.
    private void endWithTheMouse() {
        var scene = list.getScene();
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent released) {
                scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
                Platform.runLater(ShelfDrag.this::end);
            }
        });
    }

    /// Whether what is dragged can be dropped on a line: a folder's, where the shelf stands in folders.
    boolean canDrop(@Nullable Long line) {
        return isUnderWay() && acts.folderAt(line).isPresent();
    }

    void dropOn(@Nullable Long line) {
        acts.folderAt(line).ifPresent(this::dropInto);
    }

    /// Puts what is dragged into a folder; out of their folders, for an empty name.
    void dropInto(String folder) {
        model.arranging().put(dragged, folder);
        end();
    }

    /// Puts what is dragged into a folder that is still to be named.
    void dropIntoNew() {
        acts.putInNew(dragged);
        end();
    }

    /// What is still dragged stays where it was.
    void end() {
        dragged = List.of();
        list.setCursor(null);
        tray.setVisible(false);
    }
}
