package hashiya.ui;

import hashiya.phrases.Phrases;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/// Asks for a name in one line, which is there only while it asks: Enter gives it, Escape does not.
final class NameField extends StackPane {
    private final TextField name = new TextField();
    private final Phrases phrases;
    private final Runnable onEnd;
    private Consumer<String> then = _ -> {};

    /// @param onEnd told when it asks no longer
    NameField(Phrases phrases, Runnable onEnd) {
        this.phrases = phrases;
        this.onEnd = onEnd;
        getStyleClass().add("name-field");
        name.setId("name");
        getChildren().add(name);
        show(false);
        name.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                end();
                key.consume();
            }
        });
        name.setOnAction(_ -> {
            String given = name.getText();
            end();
            if (!given.isBlank()) {
                then.accept(given);
            }
        });
    }

    /// Asks for a name.
    ///
    /// @param phrase what is asked for
    /// @param before the name that is there to begin with
    void ask(String phrase, String before, Consumer<String> answer) {
        then = answer;
        name.setPromptText(phrases.say(phrase));
        name.setAccessibleText(phrases.say(phrase));
        name.setText(before);
        show(true);
        Keyboard.giveTo(name);
        name.selectAll();
    }

    private void end() {
        show(false);
        onEnd.run();
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
