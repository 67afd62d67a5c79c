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

/// A mark in the margin: what kind it is, its first words, and the note on it.
final class Card extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// About three lines.
    private static final int FIRST_WORDS = 90;

    private static final double WORDS_WIDTH = 224;
    private static final double WORDS_SIZE = 13;

    /// What a person does with a card.
    interface Listener {
        void deletes();

        /// Has written another note than there was.
        void writes(String note);

        /// Is done with the card and goes back to the article.
        void leaves();
    }

    private final CardNote note;

    Card(Placed mark, Phrases phrases, Listener listener) {
        String kind = mark.annotation().kind().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("card", kind);
        setFocusTraversable(true);
        var chip = new Label(new MarkWords(phrases).kind(mark.annotation()));
        chip.getStyleClass().addAll("chip", kind);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        note = new CardNote(mark.annotation().note(), WORDS_WIDTH, phrases, listener);
        getChildren().addAll(
                new HBox(chip, space,
                        button("fth-edit-3", phrases.say("note.write"), note::write),
                        button("fth-trash-2", phrases.say("mark.delete"), listener::deletes)),
                new WrappedText(firstWords(mark), Font.font(Fonts.INTERFACE, WORDS_SIZE), WORDS_WIDTH),
                note);
        setAccessibleRoleDescription(phrases.say("mark.role"));
        setAccessibleText(new MarkWords(phrases).sentence(mark.annotation()));
    }

    /// Lets the person write the note on this mark.
    void writeNote() {
        note.write();
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static Button button(String icon, String name, Runnable act) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("quiet-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act.run());
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
