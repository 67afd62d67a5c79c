package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/// Something that is known of a mark, in its card, with the button that puts it right.
final class CardRow extends HBox {
    private static final double SIZE = 13;
    private static final double BUTTON = 28;

    /// @param width in pixels, of the whole row
    /// @param act the key of the phrase that names the button; its last word is the button's style class
    CardRow(String sentence, double width, Phrases phrases, String icon, String act, Runnable set) {
        var line = new WrappedText(
                sentence, Font.font(Fonts.INTERFACE, SIZE), width - BUTTON, phrases.language().direction());
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("quiet-button", act.substring(act.indexOf('.') + 1));
        OnDemand.tip(button, phrases.say(act));
        button.setAccessibleText(phrases.say(act));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> set.run());
        getChildren().addAll(line, button);
    }
}
