package hashiya.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a window has no room for: words cut short, nodes that stand out of what holds them or of the window, and neighbours
/// that lie over one another.
final class Squeezed {
    /// What is rounded to whole pixels may stand out by a part of one, on either side.
    private static final double ROUNDING = 1.5;

    private final Bounds window;
    private final List<String> found = new ArrayList<>();

    private Squeezed(Bounds window) {
        this.window = window;
    }

    /// To be used on the JavaFX thread.
    static List<String> in(Parent root) {
        var squeezed = new Squeezed(root.localToScene(root.getLayoutBounds()));
        squeezed.look(root);
        return squeezed.found;
    }

    private void look(Parent parent) {
        var shown = parent.getChildrenUnmodifiable().stream().filter(Squeezed::isShown).toList();
        if (parent instanceof HBox || parent instanceof VBox || parent instanceof FlowPane || parent instanceof GridPane
                || parent instanceof BorderPane) {
            var managed = shown.stream().filter(Node::isManaged).toList();
            managed.forEach(child -> inside(child, parent));
            apart(managed);
        } else if (parent instanceof MarginView) {
            apart(shown);
        }
        for (var child : shown) {
            words(child);
            if (child instanceof Parent more && !scrolls(child)) {
                look(more);
            }
        }
    }

    /// What scrolls shows what it has room for; the laws of the page look after the article.
    private static boolean scrolls(Node node) {
        return Stream.of("list-view", "tree-view", "article-area", "note-box", "thin-map").anyMatch(node.getStyleClass()::contains)
                || node instanceof TextInputControl;
    }

    private void words(Node node) {
        if (node instanceof Labeled labeled) {
            boolean cut = labeled.getChildrenUnmodifiable().stream()
                    .filter(child -> child.getStyleClass().contains("text")) // icons are letters too
                    .anyMatch(child -> !((Text) child).getText().equals(labeled.getText()));
            if (cut) {
                found.add("cut short: " + name(node));
            }
        }
        boolean says = node instanceof Labeled || node instanceof TextInputControl || node instanceof TextFlow;
        if (says && !within(node, scrollsAlong(node) ? beside(node) : window)) {
            found.add("out of the window: " + name(node));
        }
    }

    /// Cards leave a window together with the words they are about; not sideways.
    private static boolean scrollsAlong(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof MarginView) {
                return true;
            }
        }
        return false;
    }

    private Bounds beside(Node node) {
        var own = node.localToScene(node.getLayoutBounds());
        return new BoundingBox(window.getMinX(), own.getMinY(), window.getWidth(), own.getHeight());
    }

    private void inside(Node child, Parent parent) {
        if (!within(child, parent.localToScene(parent.getLayoutBounds()))) {
            found.add("out of its " + name(parent) + ": " + name(child));
        }
    }

    private static boolean within(Node node, Bounds around) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() >= around.getMinX() - ROUNDING
                && bounds.getMaxX() <= around.getMaxX() + ROUNDING
                && bounds.getMinY() >= around.getMinY() - ROUNDING
                && bounds.getMaxY() <= around.getMaxY() + ROUNDING;
    }

    private void apart(List<Node> neighbours) {
        for (int one = 0; one < neighbours.size(); one++) {
            for (int other = one + 1; other < neighbours.size(); other++) {
                var first = neighbours.get(one).localToScene(neighbours.get(one).getLayoutBounds());
                var second = neighbours.get(other).localToScene(neighbours.get(other).getLayoutBounds());
                double width = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
                double height = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
                if (width > ROUNDING && height > ROUNDING) {
                    found.add("over one another: " + name(neighbours.get(one)) + " and " + name(neighbours.get(other)));
                }
            }
        }
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
    }

    private static String name(Node node) {
        String words = node instanceof Label label ? label.getText() : node instanceof Labeled labeled ? labeled.getText() : null;
        return node.getClass().getSimpleName() + node.getStyleClass()
                + (node.getId() == null ? "" : "#" + node.getId())
                + (words == null || words.isEmpty() ? "" : " “" + words + "”")
                + " " + Math.round(node.localToScene(node.getLayoutBounds()).getMinX())
                + ".." + Math.round(node.localToScene(node.getLayoutBounds()).getMaxX())
                + " × " + Math.round(node.localToScene(node.getLayoutBounds()).getMinY())
                + ".." + Math.round(node.localToScene(node.getLayoutBounds()).getMaxY());
    }
}
