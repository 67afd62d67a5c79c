package hashiya.ui;

import hashiya.arabic.Fold;
import hashiya.arabic.Sought;
import hashiya.desk.Page;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is looked for in the article being read, and where it stands.
///
/// Searches run in the background; the newest gives up the older. Used on the JavaFX thread.
final class FindModel {
    private final ReadOnlyObjectProperty<@Nullable Page> page;
    private final Newest newest;
    private final Consumer<Throwable> onTrouble;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final Set<Fold> overlooked = EnumSet.allOf(Fold.class);
    private final ReadOnlyObjectWrapper<Findings> found = new ReadOnlyObjectWrapper<>(Findings.NOTHING);
    private int from;

    FindModel(ReadOnlyObjectProperty<@Nullable Page> page, Background background, Consumer<Throwable> onTrouble) {
        this.page = page;
        this.onTrouble = onTrouble;
        newest = new Newest(background);
        page.subscribe(() -> {
            from = 0;
            found.set(Findings.NOTHING);
            search();
        });
        words.subscribe(() -> search());
    }

    /// Whether somebody is looking for something.
    BooleanProperty open() {
        return open;
    }

    StringProperty words() {
        return words;
    }

    ReadOnlyObjectProperty<Findings> found() {
        return found.getReadOnlyProperty();
    }

    boolean overlooks(Fold fold) {
        return overlooked.contains(fold);
    }

    void overlook(Fold fold, boolean yes) {
        if (yes ? overlooked.add(fold) : overlooked.remove(fold)) {
            search();
        }
    }

    /// Begins to look for words, or goes on where some were looked for before.
    ///
    /// @param offset where in the article the first hit is wanted, or later
    void begin(int offset) {
        from = offset;
        open.set(true);
        search();
    }

    /// Looks at the hit so many further.
    void move(int steps) {
        found.set(found.get().moved(steps));
        if (found.get().current() >= 0) {
            from = found.get().hits().get(found.get().current()).start();
        }
    }

    void end() {
        open.set(false);
        newest.giveUp();
        found.set(Findings.NOTHING);
    }

    private void search() {
        var read = page.get();
        if (!open.get() || read == null || words.get().isBlank()) {
            newest.giveUp();
            found.set(Findings.NOTHING);
            return;
        }
        var sought = new Sought(words.get(), EnumSet.copyOf(overlooked));
        String asked = words.get();
        int offset = from;
        newest.run(givenUp -> Findings.from(asked, sought.in(read.article().text(), givenUp), offset), found::set, onTrouble);
    }
}
