package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// A panel below the margin that asks a person something: what it is about, and a button for each answer. Folded away while
/// there is nothing to ask.
abstract class MarginPanel extends VBox {
    private static final double WIDTH = 288;
    private static final double SIDES = 40;

    /// Of the lines below a narrow page, in pixels: no window is narrower.
    private static final double WIDE = 420;

    private final Phrases phrases;
    private double width = WIDTH;

    MarginPanel(Phrases phrases) {
        super(8);
        this.phrases = phrases;
        getStyleClass().add("margin-panel");
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(WIDTH);
    }

    /// Whether it stands below the page, not below the margin.
    final void setWide(boolean wide) {
        width = wide ? WIDE : WIDTH;
        setMaxWidth(wide ? Double.MAX_VALUE : WIDTH);
        show();
    }

    /// Shows what there is to ask now.
    abstract void show();

    /// Shows this in place of what was there; nothing folds it away.
    final void show(List<? extends Node> asked) {
        setVisible(!asked.isEmpty());
        setManaged(!asked.isEmpty());
        getChildren().setAll(asked);
    }

    final WrappedText heading(String sentence) {
        var heading = words(sentence);
        heading.getStyleClass().add("heading");
        return heading;
    }

    final WrappedText words(String sentence) {
        return new WrappedText(sentence, Font.font(Fonts.INTERFACE, 13), width - SIDES, phrases.language().direction());
    }

    static HBox answers(Button... buttons) {
        return new HBox(8, buttons);
    }

    final Button answer(String id, String phrase, Runnable act) {
        var button = new Button(phrases.say(phrase));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
