package hashiya.ui;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A small card to choose from by typing: a line to write in, and below it what answers. Up and Down walk, Enter takes, a
/// click takes, Escape and a click elsewhere leave.
///
/// It lies in the window itself, so that it is mirrored with it, takes its colours, and shows in pictures.
final class Chooser extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 360;
    private static final int MOST = 8;

    /// Something to choose.
    ///
    /// @param sample drawn before the name; `null` for nothing
    /// @param beside said softly after it; may be empty
    record Choice(@Nullable Node sample, String name, String beside, Runnable act) {}

    private final TextField field = new TextField();
    private final OpeningKey openingKey = OpeningKey.keptOutOf(field);
    private final VBox rows = new VBox();
    private final Runnable onLeave;
    private Function<String, List<Choice>> answers = _ -> List.of();
    private List<Choice> choices = List.of();
    private int chosen;

    /// @param onLeave told when it is done with, whatever came of it
    Chooser(Runnable onLeave) {
        this.onLeave = onLeave;
        getStyleClass().add("chooser");
        rows.getStyleClass().add("chooser-rows");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        field.setId("chooser");
        getChildren().addAll(field, rows);
        field.textProperty().subscribe(this::look);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setVisible(false);
    }

    /// Lets the person choose.
    ///
    /// @param prompt what is to be chosen
    /// @param answers what answers to typed words, the best first
    void open(String prompt, Function<String, List<Choice>> answers) {
        open(prompt, answers, "");
    }

    /// As above.
    ///
    /// @param typed what the person has typed already
    void open(String prompt, Function<String, List<Choice>> answers, String typed) {
        this.answers = answers;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setText(typed);
        openingKey.openedAnew();
        look(typed);
        setVisible(true);
        Keyboard.giveTo(field);
        field.end();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            onLeave.run();
        }
    }

    private void look(String typed) {
        choices = answers.apply(typed.strip()).stream().limit(MOST).toList();
        rows.getChildren().setAll(choices.stream().map(this::row).toList());
        rows.setVisible(!choices.isEmpty());
        rows.setManaged(!choices.isEmpty());
        choose(0);
    }

    private HBox row(Choice choice) {
        var name = new Label(choice.name());
        name.setMinWidth(0);
        var beside = new Label(choice.beside());
        beside.getStyleClass().add("beside");
        beside.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(name, space, beside);
        if (choice.sample() != null) {
            row.getChildren().addFirst(choice.sample());
        }
        row.getStyleClass().add("chooser-row");
        row.setOnMouseMoved(_ -> choose(choices.indexOf(choice)));
        row.setOnMouseClicked(_ -> take(choice));
        return row;
    }

    private void choose(int wanted) {
        chosen = choices.isEmpty() ? 0 : Math.floorMod(wanted, choices.size());
        for (int place = 0; place < choices.size(); place++) {
            rows.getChildren().get(place).pseudoClassStateChanged(CHOSEN, place == chosen);
        }
        field.setAccessibleHelp(choices.isEmpty() ? null : choices.get(chosen).name());
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> {
                if (!choices.isEmpty()) {
                    take(choices.get(chosen));
                }
            }
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(Choice choice) {
        close();
        choice.act().run();
    }
}
