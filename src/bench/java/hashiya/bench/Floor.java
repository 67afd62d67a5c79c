package hashiya.bench;

import java.util.List;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// The least that JavaFX can show a text with: a text flow for each paragraph, made as it comes into view. Nothing in it
/// can be selected or marked.
///
/// Words are text nodes of their own, because JavaFX throws when Arabic wraps inside one.
final class Floor {
    private static final Pattern AFTER_SPACE = Pattern.compile("(?<= )");

    private Floor() {}

    /// A paragraph of it.
    static TextFlow paragraph(String line, Font font) {
        var flow = new TextFlow();
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        for (String word : AFTER_SPACE.splitAsStream(line).toList()) {
            var text = new Text(word);
            text.setFont(font);
            flow.getChildren().add(text);
        }
        return flow;
    }

    /// All paragraphs, of which those in view are made.
    static VirtualFlow<String, Cell<String, Node>> flow(List<String> lines, Font font) {
        return VirtualFlow.createVertical(FXCollections.observableList(lines), line -> Cell.wrapNode(paragraph(line, font)));
    }

    static Region scrollable(VirtualFlow<String, Cell<String, Node>> flow) {
        return new VirtualizedScrollPane<>(flow);
    }
}
