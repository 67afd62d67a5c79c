package hashiya.ui;

import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.desk.Page.Placed;
import hashiya.desk.Proposal;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
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

        /// Keeps the proposal.
        void accepts();

        /// Says how the quote is told.
        void tells(Attribution.Type type);

        /// Says that the selected words name who said it.
        void speaks();

        /// Says that the quote is reported by the selected words.
        void reports();

        /// Takes a code off.
        void takes(Code code);

        /// Wants to choose another code.
        void chooses();

        /// Is done with the card and goes back to the article.
        void leaves();
    }

    private final CardNote note;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    /// @param why it was proposed; empty where a person made it
    Card(Placed mark, List<Proposal.Reason> why, Phrases phrases, Listener listener) {
        getStyleClass().add("card");
        getStyleClass().addAll(ArticleView.look(mark).styleClasses());
        setFocusTraversable(true);
        var chip = new Label(new MarkWords(phrases).kind(mark.annotation()));
        chip.getStyleClass().add("chip");
        chip.getStyleClass().addAll(ArticleView.look(mark).styleClasses());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        note = new CardNote(mark.annotation().note(), WORDS_WIDTH, phrases, listener);
        var head = new HBox(
                chip, space, button("fth-tag", phrases.say("code.choose"), listener::chooses), button("fth-edit-3", phrases.say("note.write"), note::write));
        if (!Proposals.isProposed(mark)) {
            head.getChildren().add(button("fth-trash-2", phrases.say("mark.delete"), listener::deletes));
        }
        getChildren().addAll(
                head,
                new WrappedText(firstWords(mark), Font.font(Fonts.INTERFACE, WORDS_SIZE), WORDS_WIDTH),
                note);
        if (!mark.annotation().codes().isEmpty()) {
            getChildren().add(2, new CardCodes(mark.annotation().codes(), WORDS_WIDTH, phrases, listener::takes));
        }
        if (mark.annotation().kind() == Kind.QUOTE) {
            var telling = new CardTelling(mark.annotation(), WORDS_WIDTH, phrases, listener);
            telling.managedProperty().bind(telling.visibleProperty());
            telling.visibleProperty().bind(chosen);
            getChildren().add(2, telling);
        }
        if (Proposals.isProposed(mark)) {
            getStyleClass().add("proposed");
            getChildren().add(new CardProposal(mark.annotation(), why, WORDS_WIDTH, phrases, listener));
        }
        setAccessibleRoleDescription(phrases.say("mark.role"));
        setAccessibleText(new MarkWords(phrases).sentence(mark.annotation()));
    }

    /// Lets the person write the note on this mark.
    void writeNote() {
        note.write();
    }

    void setChosen(boolean isChosen) {
        chosen.set(isChosen);
        pseudoClassStateChanged(CHOSEN, isChosen);
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
