package hashiya.ui;

import hashiya.desk.Desk;
import hashiya.library.Found;
import hashiya.search.Filters;
import hashiya.search.Query;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is searched for in the library, and what has been found so far.
///
/// Each change of what is typed asks anew; a question that a newer one has overtaken is not asked any more, or its answer is
/// not shown.
final class SearchModel {
    /// As many as anybody looks through before typing another word.
    private static final int MOST = 30;

    /// What a search has found.
    ///
    /// @param left how many articles and marks the search does not know well yet
    record Results(List<Found> found, int left) {
        static final Results NONE = new Results(List.of(), 0);
    }

    private final Desk desk;
    private final Background background;
    private final Consumer<Throwable> onTrouble;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Filters> filters = new SimpleObjectProperty<>(Filters.NONE);
    private final ReadOnlyObjectWrapper<Results> results = new ReadOnlyObjectWrapper<>(Results.NONE);
    private final AtomicLong asked = new AtomicLong();

    SearchModel(Desk desk, Background background, Consumer<Throwable> onTrouble) {
        this.desk = desk;
        this.background = background;
        this.onTrouble = onTrouble;
        typed.subscribe(this::ask);
        filters.subscribe(() -> ask(typed.get()));
    }

    /// What is looked for; blank while the shelf is shown.
    StringProperty typed() {
        return typed;
    }

    /// What is looked through, on the shelf as in a search.
    ObjectProperty<Filters> filters() {
        return filters;
    }

    ReadOnlyObjectProperty<Results> results() {
        return results.getReadOnlyProperty();
    }

    private void ask(String words) {
        long question = asked.incrementAndGet();
        if (words.isBlank()) {
            results.set(Results.NONE);
            return;
        }
        var among = filters.get();
        background.lookUp(
                () -> asked.get() == question,
                () -> new Results(desk.searching().find(Query.asTyped(words), among, MOST), desk.searching().left()),
                answer -> {
                    if (asked.get() == question) {
                        results.set(answer);
                    }
                },
                onTrouble);
    }
}
