package hashiya.ui;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.phrases.Phrases;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How a quote is told, in its card: its type, who said it and by which word; each can be put right here.
final class CardTelling extends VBox {
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
        getChildren().addAll(
                types(told.type()),
                new CardRow(new MarkWords(phrases).sayer(mark), width, phrases, "fth-crosshair", "telling.set-speaker", listener::speaks),
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

    private CardRow row(String phrase, @Nullable String words, String act, Runnable set) {
        String known = words == null ? phrases.say("telling.unknown") : words;
        return new CardRow(phrases.sayOf(phrase, known), width, phrases, "fth-crosshair", act, set);
    }

    private static @Nullable String words(@Nullable Anchor anchor) {
        return anchor == null ? null : anchor.exact();
    }
}
