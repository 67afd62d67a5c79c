package hashiya.ui;

import hashiya.arabic.Digits;
import hashiya.arabic.Tashkeel;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.Invisibles;
import hashiya.ui.reader.Leading;
import hashiya.ui.reader.Measure;
import hashiya.ui.reader.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// How the article is to look, and whose name goes on marks: a small panel below the top bar, a row for each choice. What
/// is chosen shows at once.
///
/// It lies in the window itself, so that it is mirrored with it, takes its colours, and shows in pictures.
final class ReadingPanel extends VBox {
    private final MainWindow window;
    private final Phrases phrases;
    private final List<Consumer<Settings>> rows = new ArrayList<>();

    ReadingPanel(MainWindow window, Ties ties, Phrases phrases) {
        this.window = window;
        this.phrases = phrases;
        getStyleClass().add("reading-panel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        setAccessibleText(phrases.say("view.reading"));
        getChildren().addAll(
                choices("theme", Theme.values(), Settings::theme, Settings::with),
                choices("face", Face.values(), Settings::face, Settings::with),
                size(),
                choices("leading", Leading.values(), Settings::leading, Settings::with),
                choices("measure", Measure.values(), Settings::measure, Settings::with),
                ofView("digits", Digits.values(), View::digits, View::with),
                ofView("tashkeel", Tashkeel.values(), View::tashkeel, View::with),
                ofView("invisibles", Invisibles.values(), View::invisibles, View::with),
                choices("first-reading", FirstReading.values(), Settings::firstReading, Settings::with),
                coder());
        ties.follow(window.settings(), settings -> rows.forEach(row -> row.accept(settings)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                window.foldPanels();
                event.consume();
            }
        });
        setVisible(false);
    }

    /// Shows the panel and puts the keyboard into it, on its first choice.
    void unfold() {
        setVisible(true);
        Keyboard.giveTo(Objects.requireNonNull(lookup(".radio-choice")));
    }

    private <E extends Enum<E>> Node ofView(
            String name, E[] values, Function<View, E> chosen, BiFunction<View, E, View> with) {
        return choices(
                name,
                values,
                settings -> chosen.apply(settings.view()),
                (settings, value) -> settings.with(with.apply(settings.view(), value)));
    }

    private <E extends Enum<E>> Node choices(
            String name, E[] values, Function<Settings, E> chosen, BiFunction<Settings, E, Settings> with) {
        var group = new ToggleGroup();
        var buttons = new HBox();
        buttons.getStyleClass().add("choices");
        for (E value : values) {
            String word = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var button = new RadioButton(phrases.say(name + "." + word));
            button.getStyleClass().setAll("radio-choice", word);
            button.setId(name + "-" + word);
            button.setAccessibleText(phrases.say("reading." + name) + ": " + button.getText());
            button.setToggleGroup(group);
            button.selectedProperty().subscribe(selected -> {
                if (selected && chosen.apply(window.settings().get()) != value) {
                    window.change(settings -> with.apply(settings, value));
                }
            });
            rows.add(settings -> button.setSelected(chosen.apply(settings) == value));
            buttons.getChildren().add(button);
        }
        return row(name, buttons);
    }

    private Node size() {
        var shown = new Label();
        shown.getStyleClass().add("size");
        rows.add(settings -> shown.setText(
                phrases.say("size.percent", Math.round(100 * settings.textSize() / Settings.DEFAULT.textSize()))));
        return row("size", new HBox(
                step("−", "view.smaller", () -> window.zoom(-1)), shown, step("+", "view.larger", () -> window.zoom(1))));
    }

    /// A name counts once the person is done with it: pressed Enter, or gone elsewhere.
    private Node coder() {
        var name = new TextField();
        name.setId("coder");
        name.setPromptText(window.model().usualCoder());
        name.setAccessibleText(phrases.say("reading.coder"));
        name.setPrefColumnCount(14);
        Runnable take = () -> {
            if (!name.getText().strip().equals(window.settings().get().coder())) {
                window.change(settings -> settings.withCoder(name.getText()));
            }
        };
        name.setOnAction(_ -> take.run());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take.run();
            }
        });
        rows.add(settings -> name.setText(settings.coder()));
        return row("coder", new HBox(name));
    }

    private Button step(String sign, String phrase, Runnable act) {
        var button = new Button(sign);
        button.getStyleClass().setAll("radio-choice", "step");
        button.setAccessibleText(phrases.say(phrase));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node row(String name, HBox choices) {
        choices.setAlignment(Pos.CENTER_LEFT);
        choices.getStyleClass().setAll("choices");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(new Label(phrases.say("reading." + name)), space, choices);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("reading-row");
        return row;
    }
}
