package hashiya.ui;

import hashiya.desk.Describing;
import hashiya.phrases.Phrases;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Says below a field what day is written in it, by both calendars.
final class WrittenDay extends Label {
    private final Phrases phrases;

    WrittenDay(TextField field, Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("days");
        setMinWidth(0);
        field.textProperty().subscribe(this::tell);
    }

    private void tell(String written) {
        setText(Describing.day(written)
                .map(day -> phrases.say(
                        "details.days",
                        phrases.date(day.day().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                        phrases.date(Objects.requireNonNull(day.hijri()))))
                .orElse(written.isBlank() ? "" : phrases.say("details.no-day")));
    }
}
