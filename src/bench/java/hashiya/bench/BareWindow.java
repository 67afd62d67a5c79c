package hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

/// The least that shows an article with JavaFX: one window of the size of ours, one text, the toolkit's own face and style.
///
/// What Hashiya takes beyond it is Hashiya's; `src/bench/start-up` measures both.
public final class BareWindow extends Application {
    private static final int TEXT_SIZE = 21;

    @Override
    public void start(Stage stage) throws IOException {
        var text = new Text(Files.readString(Path.of(getParameters().getRaw().getFirst())));
        text.setFont(Font.font(TEXT_SIZE));
        var flow = new TextFlow(text);
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        stage.setScene(new Scene(new StackPane(flow), 1440, 900));
        stage.show();
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }
}
