package hashiya.ui;

import hashiya.arabic.Pitfall;
import hashiya.phrases.Phrases;
import hashiya.ui.Notice.Tone;
import hashiya.ui.Session.CutOff;
import hashiya.ui.reader.WrappedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence to the person, above the status bar, until they have read it.
final class NoticeBar extends HBox {
    private static final double NARROWEST = 200;

    private final Phrases phrases;
    private final Runnable onClose;
    private final List<Button> acts;
    private Tone tone = Tone.QUIET;
    private String sentence = "";

    private NoticeBar(Phrases phrases, Runnable onClose, List<Button> acts) {
        this.phrases = phrases;
        this.onClose = onClose;
        this.acts = acts;
        setMinWidth(0);
        widthProperty().subscribe(this::build);
    }

    /// What came of the person's last act.
    static NoticeBar ofNotices(DeskModel model, Ties ties, Phrases phrases) {
        var bar = new NoticeBar(phrases, model.errands()::dismissNotice, List.of());
        ties.follow(model.errands().notice(), notice -> {
            if (notice == null) {
                bar.tell(Tone.QUIET, "");
            } else {
                bar.tell(notice.tone(), phrases.sayOf(notice.phrase(), notice.arguments().toArray()));
            }
        });
        return bar;
    }

    /// What in the article may read differently from what is stored.
    ///
    /// @param show shows where
    static NoticeBar ofPitfalls(DeskModel model, Ties ties, Phrases phrases, Runnable show) {
        var button = new Button(phrases.say("pitfall.show"));
        button.getStyleClass().addAll("quiet-button", "act");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> show.run());
        var bar = new NoticeBar(phrases, model.reading()::dismissPitfalls, List.of(button));
        bar.setId("pitfalls");
        ties.follow(model.reading().pitfalls(), pitfalls -> bar.tell(Tone.QUIET, say(pitfalls, phrases)));
        return bar;
    }

    /// How the last window ended, with what it had open to be had again.
    static NoticeBar ofLastTime(MainWindow window, Ties ties, Phrases phrases) {
        var button = new Button(phrases.say("last-time.reopen"));
        button.getStyleClass().addAll("quiet-button", "act");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> reopen(window));
        var bar = new NoticeBar(phrases, window::dismissLastTime, List.of(button));
        bar.setId("last-time");
        ties.follow(window.lastTime(), cutOff -> {
            boolean wasOpen = cutOff != null && cutOff.article().isPresent();
            button.setVisible(wasOpen);
            button.setManaged(wasOpen);
            bar.tell(Tone.QUIET, cutOff == null ? "" : say(cutOff, phrases));
        });
        return bar;
    }

    private static void reopen(MainWindow window) {
        var cutOff = window.lastTime().get();
        window.dismissLastTime();
        if (cutOff != null) {
            cutOff.article().ifPresent(article -> window.model().reading().open(article));
        }
    }

    private static String say(CutOff cutOff, Phrases phrases) {
        return Stream.of(
                        phrases.say(cutOff.article().isPresent() ? "last-time.cut-off" : "last-time.failed"),
                        cutOff.report()
                                .map(report -> phrases.sayOf("last-time.report", report.toString()))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String say(List<Pitfall> pitfalls, Phrases phrases) {
        if (pitfalls.isEmpty()) {
            return "";
        }
        long controls = pitfalls.stream().filter(pitfall -> pitfall.kind().isControl()).count();
        long lookAlikes = pitfalls.size() - controls;
        return Stream.of(
                        controls > 0 ? phrases.say("pitfall.controls", controls) : "",
                        lookAlikes > 0 ? phrases.say("pitfall.look-alikes", lookAlikes) : "",
                        phrases.say("pitfall.stored"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void tell(Tone tone, String sentence) {
        this.tone = tone;
        this.sentence = sentence;
        build();
    }

    private void build() {
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
        if (sentence.isEmpty()) {
            getChildren().clear();
            return;
        }
        getStyleClass().setAll("notice-bar", tone == Tone.TROUBLE ? "trouble" : "quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(new FontIcon(tone == Tone.TROUBLE ? "fth-alert-circle" : "fth-info"), space);
        getChildren().addAll(acts);
        getChildren().add(closeButton());
        applyCss(); // what they are styled to, they take
        double room = Math.max(NARROWEST, getWidth() - prefWidth(-1) - getSpacing());
        getChildren().add(1, new WrappedText(sentence, Font.font(Fonts.INTERFACE, 14), room, phrases.language().direction()));
        setAccessibleText(sentence);
    }

    private Button closeButton() {
        var close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().addAll("quiet-button", "close-button");
        close.setAccessibleText(phrases.say("notice.close"));
        OnDemand.tip(close, phrases.say("notice.close"));
        close.setOnAction(_ -> onClose.run());
        return close;
    }
}
