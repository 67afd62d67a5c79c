package hashiya.ui;

import hashiya.arabic.Fold;
import hashiya.phrases.Phrases;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above the page in which a person types what they look for: how often it is there, the next and the one
/// before, and which spellings are held for the same.
///
/// Enter goes to the next hit, Shift+Enter to the one before, Esc back to the page.
final class FindBar extends HBox {
    private static final double NARROWEST_FIELD = 90;
    private static final double WIDEST_FIELD = 360;

    private final FindModel model;
    private final Phrases phrases;
    private final TextField field = new TextField();
    private final Label count = new Label();

    /// @param onClose what Esc and the closing button do
    FindBar(FindModel model, Ties ties, FirstSight first, Phrases phrases, Runnable onClose) {
        this.model = model;
        this.phrases = phrases;
        getStyleClass().add("find-bar");
        field.setPromptText(phrases.say("find.words"));
        field.setAccessibleText(phrases.say("find.words"));
        field.setMinWidth(NARROWEST_FIELD);
        field.setMaxWidth(WIDEST_FIELD);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        first.leave(() -> getChildren().addAll(
                field,
                count,
                button("fth-chevron-up", "find.previous", () -> model.move(-1)),
                button("fth-chevron-down", "find.next", () -> model.move(1)),
                spellings(),
                button("fth-x", "find.close", onClose)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> model.move(event.isShiftDown() ? -1 : 1);
                case ESCAPE -> onClose.run();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        field.setText(model.words().get());
        field.textProperty().subscribe(text -> model.words().set(text));
        ties.follow(model.words(), words -> {
            if (!words.equals(field.getText())) {
                field.setText(words);
            }
        });
        ties.follow(model.found(), this::count);
        ties.follow(model.open(), open -> {
            setVisible(open);
            setManaged(open);
        });
    }

    /// Puts the caret where the words are typed, with all of them selected.
    void type() {
        Keyboard.giveTo(field);
        field.selectAll();
    }

    private void count(Findings found) {
        if (found.words().isEmpty()) {
            count.setText("");
        } else if (found.hits().isEmpty()) {
            count.setText(phrases.say("find.none"));
        } else {
            count.setText(phrases.say("find.count", found.current() + 1, found.hits().size()));
        }
    }

    private MenuButton spellings() {
        var menu = new MenuButton(null, new FontIcon("fth-sliders"));
        menu.getStyleClass().add("quiet-button");
        describe(menu, "find.spellings");
        OnDemand.tip(menu, phrases.say("find.spellings"));
        for (var fold : Fold.values()) {
            var item = new CheckMenuItem(phrases.say("fold." + fold.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            item.setSelected(model.overlooks(fold));
            item.selectedProperty().subscribe(selected -> model.overlook(fold, selected));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button button(String icon, String phrase, Runnable act) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("quiet-button");
        OnDemand.tip(button, phrases.say(phrase));
        button.setOnAction(_ -> act.run());
        describe(button, phrase);
        return button;
    }

    private void describe(Node node, String phrase) {
        node.setAccessibleText(phrases.say(phrase));
    }
}
