package hashiya.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What ties views to the model, so that views that are replaced can be let go whole.
final class Ties {
    private Subscription all = Subscription.EMPTY;

    /// Tells `listener` the value now and whenever it changes.
    <T extends @Nullable Object> void follow(ObservableValue<T> value, Consumer<? super T> listener) {
        all = all.and(value.subscribe(listener));
    }

    /// Tells `listener` whenever the list changes.
    <T> void followList(ObservableList<T> list, ListChangeListener<T> listener) {
        list.addListener(listener);
        all = all.and(() -> list.removeListener(listener));
    }

    /// Tells `listener` whatever there is to tell from now on.
    ///
    /// @param source takes a listener until it is let go
    <T> void listen(Function<Consumer<T>, Subscription> source, Consumer<T> listener) {
        all = all.and(source.apply(listener));
    }

    void cut() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}
