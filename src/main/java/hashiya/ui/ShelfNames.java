package hashiya.ui;

import static java.time.ZoneOffset.UTC;

import hashiya.library.Grouping;
import hashiya.library.Shelf;
import hashiya.phrases.Phrases;
import java.time.YearMonth;

/// What the groups of the shelf are called.
record ShelfNames(Phrases phrases) {
    String of(Shelf.Group group, Grouping grouping) {
        String label = group.label();
        return switch (grouping) {
            case NONE -> label;
            case FOLDER -> label.isEmpty() ? phrases.say("shelf.no-folder") : label;
            case OUTLET -> label.isEmpty() ? phrases.say("shelf.no-outlet") : label;
            case MONTH -> phrases.month(YearMonth.parse(label).atDay(1).atStartOfDay(UTC).toInstant(), UTC);
            case PROGRESS -> phrases.say("progress." + label);
        };
    }
}
