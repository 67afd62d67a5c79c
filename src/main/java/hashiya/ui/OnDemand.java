package hashiya.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Lets a window begin with what is seen of it. JavaFX styles nodes nobody sees, and a tooltip is a window of its own, made
/// before the mouse comes near.
final class OnDemand {
    private OnDemand() {}

    /// Lays nodes over what a pane holds, the later above the earlier, each when it is first to be seen.
    static void over(Pane pane, List<? extends Node> layers) {
        int below = pane.getChildren().size();
        for (var node : layers) {
            node.visibleProperty().subscribe(visible -> {
                if (visible && !pane.getChildren().contains(node)) {
                    long under = layers.subList(0, layers.indexOf(node)).stream().filter(pane.getChildren()::contains).count();
                    pane.getChildren().add(below + (int) under, node);
                }
            });
        }
    }

    /// Tells what a control is for, once the mouse has come to it.
    static void tip(Control control, String words) {
        control.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(words));
            }
        });
    }
}
