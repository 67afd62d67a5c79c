package hashiya.ui;

import hashiya.library.Resemblance;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Below the margin: the article that is nearly the same as the one being read, and the two things a person can say to it.
/// Folded away while there is none.
final class VersioningPanel extends VBox {
    private static final double WIDTH = 288;
    private static final double WORDS_WIDTH = 248;

    private final DeskModel model;
    private final Phrases phrases;

    VersioningPanel(DeskModel model, Ties ties, Phrases phrases) {
        super(8);
        this.model = model;
        this.phrases = phrases;
        getStyleClass().addAll("review-panel", "versioning-panel");
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(WIDTH);
        ties.follow(model.versioning().offer(), this::show);
    }

    private void show(@Nullable Resemblance offer) {
        setVisible(offer != null);
        setManaged(offer != null);
        getChildren().clear();
        if (offer != null) {
            boolean isLaterOpen = model.reading().isOpen(offer.later().id());
            var heading = words(phrases.say("versions.alike", offer.shared()));
            heading.getStyleClass().add("review-heading");
            getChildren().addAll(heading, words(named(isLaterOpen ? offer.earlier() : offer.later())));
            getChildren().add(new HBox(
                    8,
                    button("version-join", isLaterOpen ? "versions.join" : "versions.join-later", model.versioning()::join),
                    button("version-apart", "versions.apart", model.versioning()::keepApart)));
        }
    }

    private String named(Resemblance.One other) {
        return other.outlet().isEmpty()
                ? phrases.sayOf("versions.other", other.title())
                : phrases.sayOf("versions.other-of", other.title(), other.outlet());
    }

    private Button button(String id, String phrase, Runnable act) {
        var button = new Button(phrases.say(phrase));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private WrappedText words(String sentence) {
        return new WrappedText(sentence, Font.font(Fonts.INTERFACE, 13), WORDS_WIDTH, phrases.language().direction());
    }
}
