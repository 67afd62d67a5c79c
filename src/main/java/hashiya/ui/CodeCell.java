package hashiya.ui;

import hashiya.article.Code;
import hashiya.article.Tint;
import hashiya.desk.Coding;
import hashiya.library.CodeUse;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.Look;
import hashiya.ui.reader.Swatch;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A code in the tree: a sample of its tint and line, its name, its key, and how many marks carry it. It can be dragged onto
/// another, or onto the white below the tree.
final class CodeCell extends TreeCell<CodeUse> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Phrases phrases;

    CodeCell(CodebookModel model, Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("code-cell");
        setPrefWidth(0);
        setOnDragDetected(_ -> {
            if (getItem() != null) {
                startFullDrag();
            }
        });
        setOnMouseDragEntered(event -> pseudoClassStateChanged(TARGET, dragged(event.getGestureSource()) != null));
        setOnMouseDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnMouseDragReleased(event -> {
            var moved = dragged(event.getGestureSource());
            if (moved != null) {
                model.move(moved, getItem() == null ? null : getItem().code());
            }
        });
    }

    /// The code being dragged, if it may be let go here.
    private @Nullable Code dragged(Object source) {
        if (source instanceof CodeCell cell && cell != this && cell.getItem() != null) {
            var moved = cell.getItem().code();
            return getItem() == null || !getItem().code().isWithin(moved) ? moved : null;
        }
        return null;
    }

    @Override
    protected void updateItem(@Nullable CodeUse use, boolean empty) {
        super.updateItem(use, empty);
        setText(null);
        setGraphic(empty || use == null ? null : content(use));
        setAccessibleText(empty || use == null ? null : sentence(use));
    }

    private HBox content(CodeUse use) {
        var name = new Label(use.code().name());
        name.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(new Swatch(Look.of(Tint.of(use.code())), 22, 18), name, space);
        row.getStyleClass().add("code-row");
        if (!use.code().shortcut().isEmpty()) {
            var key = new Label(use.code().shortcut());
            key.getStyleClass().add("key-cap");
            if (!Coding.isFreeKey(use.code().shortcut())) {
                key.setGraphic(new FontIcon("fth-alert-circle"));
            }
            key.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(key);
        }
        var count = new Label(use.marks() == 0 ? "" : phrases.number(use.marks()));
        count.getStyleClass().add("count");
        count.setMinWidth(28);
        row.getChildren().add(count);
        return row;
    }

    private String sentence(CodeUse use) {
        return phrases.say("code.sentence", use.code().path(), use.marks());
    }
}
