package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// What stands in the middle while nothing is open: how to begin.
final class EmptyDesk extends VBox {
    EmptyDesk(DeskModel model, Ties ties, FirstSight first, Acts acts, Phrases phrases) {
        super(16);
        getStyleClass().add("empty-desk");
        setAlignment(Pos.CENTER);
        first.leave(() -> fill(acts, phrases));
        ties.follow(model.page(), page -> setVisible(page == null));
    }

    private void fill(Acts acts, Phrases phrases) {
        var open = new Button(phrases.say("file.open"));
        open.setOnAction(_ -> acts.open());
        var paste = new Button(phrases.say("file.paste"));
        paste.setOnAction(_ -> acts.paste());
        var invitation = new WrappedText(
                phrases.say("desk.empty"), Font.font(Fonts.INTERFACE, 16), 360, phrases.language().direction());
        getChildren().addAll(invitation, open, paste);
    }
}
