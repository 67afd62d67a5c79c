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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A mark in the margin: what kind it is, its first words, and the note on it.
final class Card extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// About three lines.
    private static final int FIRST_WORDS = 90;

    private static final double WORDS_WIDTH = 224;
    private static final double WORDS_SIZE = 13;

    /// What a person writes in a card.
    enum Written {
        NOTE,
        /// What the verdict on a claim rests on.
        EVIDENCE
    }

    /// What a person does with a card.
    interface Listener {
        void deletes();

        /// Has written another note than there was.
        void writes(String note);

        /// Keeps the proposal.
        void accepts();

        /// Says how the quote is told.
        void tells(Attribution.Type type);

        /// Wants to say whether the claim is true.
        void checks();

        /// Has written another evidence than there was.
        void gathers(String evidence);

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

    private final CardWriting note;
    private final @Nullable CardVerdict verdict;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    /// @param why it was proposed; empty where a person made it
    Card(Placed mark, List<Proposal.Reason> why, Phrases phrases, Listener listener) {
        var annotation = mark.annotation();
        getStyleClass().add("card");
        getStyleClass().addAll(MarkLooks.look(mark).styleClasses());
        setFocusTraversable(true);
        note = new CardWriting(annotation.note(), WORDS_WIDTH, phrases.say("note.name"), listener::writes, listener::leaves);
        verdict = annotation.kind() == Kind.CLAIM ? new CardVerdict(annotation, WORDS_WIDTH, phrases, listener) : null;
        getChildren().addAll(
                head(mark, phrases, listener),
                new WrappedText(firstWords(mark), Font.font(Fonts.INTERFACE, WORDS_SIZE), WORDS_WIDTH));
        if (annotation.kind() == Kind.QUOTE) {
            getChildren().add(whenChosen(new CardTelling(annotation, WORDS_WIDTH, phrases, listener)));
        } else if (verdict != null) {
            getChildren().add(whenChosen(verdict));
        }
        if (!annotation.codes().isEmpty()) {
            getChildren().add(new CardCodes(annotation.codes(), WORDS_WIDTH, phrases, listener::takes));
        }
        getChildren().add(note);
        if (Proposals.isProposed(mark)) {
            getStyleClass().add("proposed");
            getChildren().add(new CardProposal(annotation, why, WORDS_WIDTH, phrases, listener));
        } else {
            getChildren().add(whenChosen(new CardOrigin(annotation, WORDS_WIDTH, phrases)));
        }
        setAccessibleRoleDescription(phrases.say("mark.role"));
        setAccessibleText(new MarkWords(phrases).sentence(annotation));
    }

    /// Lets the person write; does nothing where the mark has no such words.
    void write(Written wanted) {
        if (wanted == Written.NOTE) {
            note.write();
        } else if (verdict != null) {
            verdict.write();
        }
    }

    void setChosen(boolean isChosen) {
        chosen.set(isChosen);
        pseudoClassStateChanged(CHOSEN, isChosen);
    }

    private HBox head(Placed mark, Phrases phrases, Listener listener) {
        var chip = new Label(new MarkWords(phrases).kind(mark.annotation()));
        chip.getStyleClass().add("chip");
        chip.getStyleClass().addAll(MarkLooks.look(mark).styleClasses());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                chip,
                space,
                button("fth-tag", phrases.say("code.choose"), listener::chooses),
                button("fth-edit-3", phrases.say("note.write"), note::write));
        if (!Proposals.isProposed(mark)) {
            head.getChildren().add(button("fth-trash-2", phrases.say("mark.delete"), listener::deletes));
        }
        return head;
    }

    /// Cards are short; more is shown of the one that is looked at.
    private <N extends Region> N whenChosen(N part) {
        part.managedProperty().bind(part.visibleProperty());
        part.visibleProperty().bind(chosen);
        return part;
    }

    private static Button button(String icon, String name, Runnable act) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("quiet-button");
        OnDemand.tip(button, name);
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
