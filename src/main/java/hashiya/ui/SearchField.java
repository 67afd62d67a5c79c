package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.search.Filters;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where one types what to look for in the library: Down goes to what was found, Escape back to the shelf, then takes the filters off.
final class SearchField extends HBox {
    private final TextField words = new TextField();

    /// @param onDown told when the person wants to go to what was found
    SearchField(SearchModel search, FilterMenu filters, Ties ties, Phrases phrases, Runnable onDown) {
        getStyleClass().add("search-field");
        words.setPromptText(phrases.say("search.prompt"));
        words.setAccessibleText(phrases.say("search.prompt"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var clear = new Button(null, new FontIcon("fth-x"));
        clear.getStyleClass().add("quiet-button");
        clear.setAccessibleText(phrases.say("search.clear"));
        clear.setOnAction(_ -> {
            words.clear();
            words.requestFocus();
        });
        getChildren().addAll(new FontIcon("fth-search"), words, clear, filters);

        ties.follow(search.typed(), typed -> {
            if (!typed.equals(words.getText())) {
                words.setText(typed);
            }
            clear.setVisible(!typed.isEmpty());
            clear.setManaged(!typed.isEmpty());
        });
        words.textProperty().subscribe(search.typed()::set);
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && !search.filters().get().equals(Filters.NONE)) {
                search.filters().set(Filters.NONE);
                key.consume();
            } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                onDown.run();
                key.consume();
            }
        });
    }

    /// Makes ready to type, over what was typed before.
    void begin() {
        Keyboard.giveTo(words);
        words.selectAll();
    }
}
