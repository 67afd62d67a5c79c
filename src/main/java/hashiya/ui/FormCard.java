package hashiya.ui;

import hashiya.phrases.Phrases;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card over the page with a line to write for each thing that is known of something. Enter keeps what is written, Escape
/// leaves it as it was.
abstract class FormCard extends VBox {
    private static final double WIDTH = 460;
    private static final double LABEL = 96;
    private static final Insets BETWEEN_BARS = new Insets(84, 16, 48, 16);

    private final String subject;
    private final Phrases phrases;
    private final Runnable onLeave;

    /// @param subject the first part of its phrases' keys, and of its fields' ids: `details` for `details.title`
    /// @param onLeave told when it is done with, whatever came of it
    FormCard(String subject, Phrases phrases, Runnable onLeave) {
        this.subject = subject;
        this.phrases = phrases;
        this.onLeave = onLeave;
        getStyleClass().add("details-card");
        setId(subject + "-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, BETWEEN_BARS);
        setAccessibleText(phrases.say(subject + ".heading"));
        var heading = new Label(phrases.say(subject + ".heading"));
        heading.getStyleClass().add("codebook-heading");
        getChildren().add(heading);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                keep();
                event.consume();
            }
        });
        setVisible(false);
    }

    /// Stores what is written, and closes the card once it is.
    abstract void keep();

    void close() {
        if (isVisible()) {
            setVisible(false);
            onLeave.run();
        }
    }

    TextField field(String name) {
        var field = new TextField();
        field.setId(subject + "-" + name);
        return field;
    }

    HBox row(String name, TextField field) {
        String words = phrases.say(subject + "." + name);
        field.setAccessibleText(words);
        HBox.setHgrow(field, Priority.ALWAYS);
        var label = new Label(words);
        label.setMinWidth(LABEL);
        var row = new HBox(label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("reading-row");
        row.setSpacing(0);
        return row;
    }

    /// Stands below the fields, not below their names.
    HBox beneath(Node node) {
        var row = new HBox(node);
        row.setPadding(new Insets(0, 0, 0, LABEL));
        return row;
    }

    /// What Enter and Escape do, for the mouse.
    HBox buttons() {
        return beneath(new HBox(8, button("details.store", this::keep), button("details.leave", this::close)));
    }

    private Button button(String phrase, Runnable act) {
        var button = new Button(phrases.say(phrase));
        button.setId(phrase.replace('.', '-'));
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> act.run());
        return button;
    }
}
