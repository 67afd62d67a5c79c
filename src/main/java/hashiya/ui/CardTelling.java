package hashiya.ui;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// How a quote is told, in its card: its type, who said it and by which word; each can be put right here.
final class CardTelling extends VBox {
    private static final double SIZE = 13;
    private static final double BUTTON = 28;

    private final double width;
    private final Phrases phrases;
    private final Card.Listener listener;

    /// @param width in pixels
    CardTelling(Annotation mark, double width, Phrases phrases, Card.Listener listener) {
        this.width = width;
        this.phrases = phrases;
        this.listener = listener;
        getStyleClass().add("card-telling");
        var told = mark.attribution();
        var speaker = told.speaker();
        getChildren().addAll(
                types(told.type()),
                row("telling.speaker", speaker == null ? null : speaker.name(), "telling.set-speaker", listener::speaks),
                row("telling.cue", words(told.cue()), "telling.set-cue", listener::reports));
    }

    private HBox types(Attribution.@Nullable Type chosen) {
        var types = new HBox();
        types.getStyleClass().add("types");
        for (var type : Attribution.Type.values()) {
            String word = type.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(phrases.say("type." + word));
            button.getStyleClass().setAll("type", word);
            button.setSelected(type == chosen);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> listener.tells(type));
            types.getChildren().add(button);
        }
        return types;
    }

    private HBox row(String phrase, @Nullable String words, String act, Runnable set) {
        String known = words == null ? phrases.say("telling.unknown") : words;
        var line = new WrappedText(phrases.say(phrase, known), Font.font(Fonts.INTERFACE, SIZE), width - BUTTON)
                .towards(phrases.language().direction());
        var button = new Button(null, new FontIcon("fth-crosshair"));
        button.getStyleClass().addAll("quiet-button", act.substring(act.indexOf('.') + 1));
        button.setTooltip(new Tooltip(phrases.say(act)));
        button.setAccessibleText(phrases.say(act));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> set.run());
        return new HBox(line, button);
    }

    private static @Nullable String words(@Nullable Anchor anchor) {
        return anchor == null ? null : anchor.exact();
    }
}
