package hashiya.ui;

import hashiya.arabic.TitleOrder;
import hashiya.library.Folder;
import hashiya.phrases.Phrases;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The folders that articles can be dropped into: they lie over the shelf only while articles are dragged, in the half of it
/// where the mouse is not.
final class FolderTray extends VBox {
    private static final double ROW = 34;
    private static final int MOST_IN_VIEW = 7;
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    /// Something to drop articles on.
    ///
    /// @param beside said softly after its name
    private record Target(String icon, String name, String beside, Runnable drop) {}

    private final ArrangingModel model;
    private final ShelfDrag drag;
    private final Phrases phrases;
    private final ListView<Target> targets = new ListView<>();

    FolderTray(ArrangingModel model, ShelfDrag drag, Phrases phrases) {
        this.model = model;
        this.drag = drag;
        this.phrases = phrases;
        getStyleClass().add("folder-tray");
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setMargin(this, new Insets(8));
        targets.setFixedCellSize(ROW);
        PlainClip.ofRowsIn(targets);
        targets.setFocusTraversable(false);
        targets.setAccessibleText(phrases.say("arrange.drop-in"));
        targets.setCellFactory(_ -> new Row());
        EdgeScrolling.of(targets, drag::isUnderWay);
        getChildren().addAll(new Label(phrases.say("arrange.drop-in")), targets);
        setVisible(false);
    }

    /// Shows them as soon as they are known, if articles are dragged still.
    void show(Pos where) {
        StackPane.setAlignment(this, where);
        model.folders(folders -> {
            if (drag.isUnderWay()) {
                var all = targets(folders);
                targets.getItems().setAll(all);
                targets.setPrefHeight(ROW * Math.min(all.size(), MOST_IN_VIEW) + 2);
                setVisible(true);
            }
        });
    }

    private List<Target> targets(List<Folder> folders) {
        var all = new ArrayList<Target>();
        folders.stream().sorted(TitleOrder.AS_WRITTEN.by(Folder::name)).forEach(folder -> all.add(new Target(
                "fth-folder",
                folder.name(),
                folder.articles() == 0 ? "" : phrases.number(folder.articles()),
                () -> drag.dropInto(folder.name()))));
        all.add(new Target("fth-folder-plus", phrases.say("arrange.put-in-new"), "", drag::dropIntoNew));
        if (folders.stream().anyMatch(folder -> folder.articles() > 0)) {
            all.add(new Target("fth-folder-minus", phrases.say("arrange.take-out"), "", () -> drag.dropInto("")));
        }
        return all;
    }

    private static final class Row extends ListCell<Target> {
        Row() {
            getStyleClass().add("folder-target");
            setPrefWidth(0);
            setOnMouseDragEntered(_ -> pseudoClassStateChanged(TARGET, getItem() != null));
            setOnMouseDragExited(_ -> pseudoClassStateChanged(TARGET, false));
            setOnMouseDragReleased(_ -> {
                var target = getItem();
                if (target != null) {
                    target.drop().run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Target target, boolean empty) {
            super.updateItem(target, empty);
            setText(null);
            setGraphic(empty || target == null ? null : content(target));
            setAccessibleText(empty || target == null ? null : target.name());
        }

        private static HBox content(Target target) {
            var name = new Label(target.name());
            name.setMinWidth(0);
            var beside = new Label(target.beside());
            beside.getStyleClass().add("beside");
            return new HBox(8, new FontIcon(target.icon()), name, beside);
        }
    }
}
