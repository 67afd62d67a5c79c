package hashiya.ui;

import hashiya.desk.Describing;
import hashiya.phrases.Phrases;
import hashiya.search.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// From which day to which articles were published that the shelf and a search are to show, to be written in a card over the
/// page. A line that is left empty sets no limit.
final class DaysCard extends FormCard {
    private final ObjectProperty<Filters> filters;
    private final Errands errands;
    private final TextField from = field("from");
    private final TextField to = field("to");

    /// @param onLeave told when it is done with, whatever came of it
    DaysCard(DeskModel model, Phrases phrases, Runnable onLeave) {
        super("days", phrases, onLeave);
        filters = model.search().filters();
        errands = model.errands();
        getChildren().addAll(
                row("from", from),
                beneath(new WrittenDay(from, phrases)),
                row("to", to),
                beneath(new WrittenDay(to, phrases)),
                buttons());
    }

    /// Shows the days that are filtered by.
    void open() {
        from.setText(written(filters.get().from()));
        to.setText(written(filters.get().to()));
        setVisible(true);
        Keyboard.giveTo(from);
    }

    /// The earlier day is the first, whichever was written first.
    @Override
    void keep() {
        var days = new ArrayList<@Nullable LocalDate>();
        for (var field : List.of(from, to)) {
            String written = field.getText().strip();
            var day = Describing.day(written);
            if (day.isEmpty() && !written.isEmpty()) {
                errands.tell(Notice.trouble("details.no-date", List.of(written)));
                field.requestFocus();
                return;
            }
            days.add(day.map(each -> each.day()).orElse(null));
        }
        errands.dismissNotice();
        filters.set(filters.get().withDays(days.getFirst(), days.getLast()).withDaysInOrder());
        close();
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
