package hashiya.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The nodes of a window. To be used on the JavaFX thread.
final class Nodes {
    private Nodes() {}

    /// A node and all that stand in it.
    static Stream<Node> within(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Nodes::within))
                : Stream.of(node);
    }
}
