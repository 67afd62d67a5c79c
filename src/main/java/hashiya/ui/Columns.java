package hashiya.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The three columns of a window, as many as its width has room for: shelf, page, and margin with its panels.
///
/// In a narrow window the margin is a strip, its panels stand below the page, and the shelf is a drawer over it, which is
/// folded as soon as the page has the keyboard again. Widths in pixels.
final class Columns extends VBox {
    /// Up to this width the shelf is folded away.
    private static final double WITHOUT_SHELF = 1000;

    /// Up to this width the margin is a strip.
    private static final double WITHOUT_CARDS = 700;

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

    private final ShelfView shelf;
    private final MarginView margin;
    private final List<MarginPanel> panels;
    private final HBox row = new HBox();
    private final StackPane drawers = new StackPane(row);
    private final VBox beside;
    private double lastWidth;

    /// @param middle what stands between the outer columns, with the page in it
    Columns(ShelfView shelf, Node middle, ArticleView page, MarginView margin, List<MarginPanel> panels) {
        this.shelf = shelf;
        this.margin = margin;
        this.panels = panels;
        beside = new VBox(margin);
        beside.getChildren().addAll(panels);
        VBox.setVgrow(margin, Priority.ALWAYS);
        VBox.setVgrow(drawers, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        StackPane.setAlignment(shelf, Pos.CENTER_LEFT);
        row.getChildren().addAll(shelf, middle, beside);
        getChildren().add(drawers);
        page.area().focusedProperty().subscribe(focused -> {
            if (focused && isNarrow()) {
                showShelf(false);
            }
        });
    }

    boolean isShelfShown() {
        return shelf.isVisible();
    }

    void showShelf(boolean shown) {
        shelf.setVisible(shown);
        shelf.setManaged(shown);
    }

    /// Folds and unfolds the outer columns when the width crosses a limit; in between they stay as the person likes them.
    ///
    /// @param width of the window; nothing is done while it has none
    void fit(double width) {
        if (width <= 0) {
            return;
        }
        boolean wasNarrow = isNarrow();
        if (lastWidth == 0 || (lastWidth > WITHOUT_SHELF) != (width > WITHOUT_SHELF)) {
            showShelf(width > WITHOUT_SHELF);
        }
        lastWidth = width;
        if (isNarrow() != wasNarrow) {
            stand();
        }
    }

    private boolean isNarrow() {
        return lastWidth > 0 && lastWidth <= WITHOUT_CARDS;
    }

    private void stand() {
        boolean narrow = isNarrow();
        margin.setStrip(narrow);
        panels.forEach(panel -> panel.setWide(narrow));
        (narrow ? beside : this).getChildren().removeAll(panels);
        (narrow ? this : beside).getChildren().addAll(panels);
        shelf.pseudoClassStateChanged(DRAWER, narrow);
        if (narrow) {
            row.getChildren().remove(shelf);
            drawers.getChildren().add(shelf);
        } else {
            drawers.getChildren().remove(shelf);
            row.getChildren().addFirst(shelf);
        }
    }
}
