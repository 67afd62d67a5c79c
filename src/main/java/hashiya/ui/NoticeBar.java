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
    /// What stands beside the sentence: the sign, the button and the white between.
    private static final double BESIDE = 130;

    private static final double NARROWEST = 200;

    private final DeskModel model;
    private final Phrases phrases;

    NoticeBar(DeskModel model, Ties ties, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
        setMinWidth(0);
        ties.follow(model.notice(), this::tell);
        widthProperty().subscribe(() -> tell(model.notice().get()));
    }

    private void tell(@Nullable Notice notice) {
        setVisible(notice != null);
        setManaged(notice != null);
        getChildren().clear();
        if (notice == null) {
            return;
        }
        String sentence = phrases.say(notice.phrase(), notice.arguments().stream().map(NoticeBar::apart).toArray());
        getStyleClass().setAll("notice-bar", notice.tone() == Notice.Tone.TROUBLE ? "trouble" : "quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(
                new FontIcon(notice.tone() == Notice.Tone.TROUBLE ? "fth-alert-circle" : "fth-info"),
                new WrappedText(sentence, Font.font(Fonts.INTERFACE, 14), Math.max(NARROWEST, getWidth() - BESIDE)),
                space,
                closeButton());
        setAccessibleText(sentence);
    }

    /// A file's name keeps its own direction inside the sentence (UAX #9, 2.7: first strong isolate).
    private static Object apart(Object argument) {
        return argument instanceof String text ? "\u2068" + text + "\u2069" : argument;
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
