package hashiya.ui;

import hashiya.article.Trouble;
import hashiya.desk.Act;
import hashiya.desk.Desk;
import hashiya.library.Backup;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Has things done at the desk while the window goes on, and tells the person what they should know of it.
///
/// Used on the JavaFX thread, which is also where results come back.
final class Errands {
    private static final System.Logger LOG = System.getLogger(Errands.class.getName());

    private final Desk desk;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Act> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Act> redoable = new ReadOnlyObjectWrapper<>();
    private BiConsumer<Trouble, Backup> onDamage = (_, _) -> {};

    Errands(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /// What the person should know; `null` for nothing.
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// What can be taken back after the last errand; `null` for nothing.
    ReadOnlyObjectProperty<@Nullable Act> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// What can be done again; `null` for nothing.
    ReadOnlyObjectProperty<@Nullable Act> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// Told, once, when the library turns out to be damaged and there is a backup to go back to.
    void onDamage(BiConsumer<Trouble, Backup> listener) {
        onDamage = listener;
    }

    /// Does what a person asked for; what they were told before is over with it.
    <T> void act(Supplier<T> act, Consumer<T> then) {
        quietly(act, result -> {
            dismissNotice();
            then.accept(result);
        });
    }

    /// Does what nobody need be told of, unless it fails.
    <T> void quietly(Supplier<T> act, Consumer<T> then) {
        quietly(act, then, () -> {});
    }

    private record Done<T>(T result, Optional<Act> undoable, Optional<Act> redoable) {}

    /// As above.
    ///
    /// @param refused told when it fails, before the person is told why
    <T> void quietly(Supplier<T> act, Consumer<T> then, Runnable refused) {
        background.run(() -> new Done<>(act.get(), desk.undoing().undoable(), desk.undoing().redoable()), done -> {
            undoable.set(done.undoable().orElse(null));
            redoable.set(done.redoable().orElse(null));
            then.accept(done.result());
        }, thrown -> {
            refused.run();
            tell(thrown);
        });
    }

    /// Does something that is no act and that nobody waits for: where it fails, that is only logged.
    void keep(Runnable work, String whatFailed) {
        background.run(() -> {
            work.run();
            return true;
        }, _ -> {}, trouble -> LOG.log(Level.WARNING, whatFailed, trouble));
    }

    void tell(Notice told) {
        notice.set(told);
    }

    void tell(Throwable thrown) {
        if (thrown instanceof Trouble trouble) {
            LOG.log(Level.DEBUG, "an act failed", trouble);
            tell(Notice.trouble(trouble.phrase(), trouble.arguments()));
            offerBackup(trouble);
        } else {
            LOG.log(Level.ERROR, "an act failed", thrown);
            tell(Notice.trouble("trouble.unexpected", List.of(thrown.toString())));
        }
    }

    void dismissNotice() {
        notice.set(null);
    }

    private void offerBackup(Trouble trouble) {
        background.run(() -> desk.offer(trouble), offer -> offer.ifPresent(backup -> {
            var listener = onDamage;
            onDamage = (_, _) -> {};
            listener.accept(trouble, backup);
        }), failed -> LOG.log(Level.WARNING, "no backup can be offered", failed));
    }
}
