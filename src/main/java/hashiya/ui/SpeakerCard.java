package hashiya.ui;

import hashiya.article.Speaker;
import hashiya.phrases.Phrases;
import java.util.Objects;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What is known of a speaker, in every mark of the library: name, role and affiliation.
final class SpeakerCard extends FormCard {
    private final NamingModel model;
    private final TextField name = field("name");
    private final TextField role = field("role");
    private final TextField affiliation = field("affiliation");
    private @Nullable Speaker seen;

    /// @param onLeave told when it is done with, whatever came of it
    SpeakerCard(NamingModel model, Phrases phrases, Runnable onLeave) {
        super("speaker", phrases, onLeave);
        this.model = model;
        getChildren().addAll(row("name", name), row("role", role), row("affiliation", affiliation), buttons());
    }

    void open(Speaker speaker) {
        seen = speaker;
        name.setText(speaker.name());
        role.setText(speaker.role());
        affiliation.setText(speaker.affiliation());
        setVisible(true);
        Keyboard.giveTo(role);
    }

    @Override
    void keep() {
        model.describe(Objects.requireNonNull(seen), name.getText(), role.getText(), affiliation.getText());
        close();
    }
}
