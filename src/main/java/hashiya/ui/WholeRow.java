package hashiya.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A row of words, of which only those are shown that it has room for, from its beginning: nothing is cut off within.
final class WholeRow extends HBox {
    WholeRow() {
        getStyleClass().add("whole-row");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /// Shows these in place of those there.
    void show(List<String> words) {
        getChildren().setAll(words.stream().map(WholeRow::label).toList());
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        hideCut(this, getChildren());
    }

    /// Hides what a row that has just been laid out would cut off, and shows the rest.
    static void hideCut(HBox row, List<Node> inIt) {
        double rounding = 1; // what is rounded to whole pixels may stand out by a part of one
        double room = row.getWidth() - row.getInsets().getRight() + rounding;
        inIt.forEach(child -> child.setVisible(child.getLayoutX() + child.getLayoutBounds().getWidth() <= room));
    }
}
