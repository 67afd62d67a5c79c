package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence to the person, above the status bar, until they have read it.
final class NoticeBar extends HBox {
    private static final double WIDTH = 620;

    private final DeskModel model;
    private final Phrases phrases;

    NoticeBar(DeskModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
        model.notice().subscribe(this::tell);
    }

    private void tell(@Nullable Notice notice) {
        setVisible(notice != null);
        setManaged(notice != null);
        getChildren().clear();
        if (notice == null) {
            return;
        }
        String sentence = phrases.say(notice.phrase(), notice.arguments().toArray());
        getStyleClass().setAll("notice-bar", notice.tone() == Notice.Tone.TROUBLE ? "trouble" : "quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(
                new FontIcon(notice.tone() == Notice.Tone.TROUBLE ? "fth-alert-circle" : "fth-info"),
                new WrappedText(sentence, Font.font(Fonts.INTERFACE, 14), WIDTH),
                space,
                closeButton());
        setAccessibleText(sentence);
    }

    private Button closeButton() {
        var close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(phrases.say("notice.close"));
        close.setTooltip(new Tooltip(phrases.say("notice.close")));
        close.setOnAction(_ -> model.dismissNotice());
        return close;
    }
}
