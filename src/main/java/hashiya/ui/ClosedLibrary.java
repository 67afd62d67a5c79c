package hashiya.ui;

import hashiya.arabic.Direction;
import hashiya.article.Trouble;
import hashiya.library.Backup;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// A small window in place of the one on a library that cannot be opened: why, and the way back to a backup if there is one.
public final class ClosedLibrary {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 260;
    private static final double BORDER = 32;

    private ClosedLibrary() {}

    /// Shows it, and says in the end whether the person wants to go back to the backup. On the JavaFX thread.
    ///
    /// @param settings how the person likes their windows
    static CompletableFuture<Boolean> ask(Trouble trouble, Optional<Backup> backup, Settings settings) {
        var answer = new CompletableFuture<Boolean>();
        var stage = new Stage();
        stage.setScene(new Scene(content(trouble, backup, settings, answer), WIDTH, HEIGHT));
        stage.setTitle(Phrases.in(settings.language()).say("app.name"));
        stage.setOnHidden(_ -> answer.complete(false));
        stage.show();
        return answer.thenApply(goesBack -> {
            Platform.runLater(stage::close);
            return goesBack;
        });
    }

    /// Shows it, and waits until the person has said whether they want to go back to the backup.
    ///
    /// The toolkit must run. Not to be called on the JavaFX thread.
    ///
    /// @param settings the file in which the person's choices are kept
    public static boolean goesBack(Trouble trouble, Optional<Backup> backup, Path settings) {
        Hashiya.awaitName();
        return Toolkit.call(() -> ask(trouble, backup, Settings.load(settings))).join();
    }

    static Parent content(Trouble trouble, Optional<Backup> backup, Settings liked, CompletableFuture<Boolean> answer) {
        var phrases = Phrases.in(liked.language());
        var said = phrases.sayOf(trouble.phrase(), trouble.arguments().toArray());
        Fonts.load();
        Application.setUserAgentStylesheet(liked.theme().userAgentStylesheet());
        var buttons = new HBox(8);
        backup.ifPresent(newest -> {
            var back = new Button(phrases.say("backup.go-back", phrases.date(newest.madeAt(), ZoneId.systemDefault())));
            back.setId("go-back");
            back.setDefaultButton(true);
            back.setOnAction(_ -> answer.complete(true));
            buttons.getChildren().add(back);
        });
        var close = new Button(phrases.say("file.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> answer.complete(false));
        buttons.getChildren().add(close);

        var font = Font.font(Fonts.INTERFACE, 15);
        var direction = phrases.language().direction();
        var words = new VBox(12, new WrappedText(said, font, WIDTH - 2 * BORDER, direction));
        backup.ifPresent(_ -> words.getChildren().add(
                new WrappedText(phrases.say("backup.nothing-lost"), font, WIDTH - 2 * BORDER, direction)));
        var root = new VBox(24, words, buttons);
        root.setAlignment(Pos.CENTER_LEFT);
        root.setStyle("-fx-padding: " + (int) BORDER + ";");
        root.getStyleClass().setAll("root", liked.theme().styleClass());
        root.getStylesheets().add(Resources.url("/hashiya/ui/hashiya.css"));
        root.setNodeOrientation(direction == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
        root.setAccessibleText(said);
        return root;
    }
}
