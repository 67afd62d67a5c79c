package hashiya.ui;

import hashiya.desk.Page.Placed;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/// A mark in the margin: what kind it is, and its first words.
final class Card extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// About three lines.
    private static final int FIRST_WORDS = 90;

    private static final double WORDS_WIDTH = 224;
    private static final double WORDS_SIZE = 13;

    Card(Placed mark, Phrases phrases, Runnable onDelete) {
        String kind = mark.annotation().kind().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("card", kind);
        setFocusTraversable(true);
        var chip = new Label(phrases.say("kind." + kind));
        chip.getStyleClass().addAll("chip", kind);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(
                new HBox(chip, space, deleteButton(phrases, onDelete)),
                new WrappedText(firstWords(mark), Font.font(Fonts.INTERFACE, WORDS_SIZE), WORDS_WIDTH));
        setAccessibleText(phrases.say("kind." + kind) + ": " + firstWords(mark));
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static Button deleteButton(Phrases phrases, Runnable onDelete) {
        var button = new Button(null, new FontIcon("fth-trash-2"));
        button.getStyleClass().add("quiet-button");
        button.setTooltip(new Tooltip(phrases.say("mark.delete")));
        button.setAccessibleText(phrases.say("mark.delete"));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> onDelete.run());
        return button;
    }

    private static String firstWords(Placed mark) {
        String words = mark.annotation().anchor().exact().replace('\n', ' ').strip();
        if (words.length() <= FIRST_WORDS) {
            return words;
        }
        int space = words.lastIndexOf(' ', FIRST_WORDS);
        return words.substring(0, space > 0 ? space : FIRST_WORDS) + "…";
    }
}
