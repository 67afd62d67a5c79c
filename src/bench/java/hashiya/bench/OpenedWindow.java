package hashiya.bench;

import hashiya.desk.Desk;
import hashiya.library.Found;
import hashiya.ui.AppWindow;
import hashiya.ui.FirstPage;
import hashiya.ui.Session;
import hashiya.ui.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/// The program's window on a library, opened and closed as a person does it.
final class OpenedWindow implements AutoCloseable {
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    /// So wide that the shelf has a column of its own; the screen of a machine without one is not.
    private static final double WIDTH = 1280;

    private static final ListChangeListener<Window> WIDE = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> window.setWidth(WIDTH));
        }
    };

    private final long start = System.nanoTime();
    private final CompletableFuture<Void> shown;

    /// @param folder where settings and session are kept
    OpenedWindow(Desk desk, Path folder) {
        Toolkit.run(() -> Window.getWindows().addListener(WIDE));
        shown = CompletableFuture.runAsync(() -> {
            var session = new Session(folder.resolve("session"), Optional.empty());
            var settings = folder.resolve("settings");
            var shell = AppWindow.shell(settings, FirstPage.begin(settings).leaveEmpty());
            var _ = AppWindow.showUntilClosed(desk, List.of(), shell, session, _ -> Optional.empty());
        }, Thread::startVirtualThread);
    }

    /// Waits until the window stands, and says how long that took, in nanoseconds.
    long stands() throws InterruptedException {
        return awaited(() -> Window.getWindows().stream().filter(Window::isShowing).findFirst()).nanos();
    }

    /// Waits until the shelf shows its first articles, and says how long that took from the beginning, in nanoseconds.
    long showsRows() throws InterruptedException {
        return awaited(() -> list(Long.class)).nanos();
    }

    /// The shelf's list, with articles in view.
    ListView<?> rows() throws InterruptedException {
        return awaited(() -> list(Long.class)).found();
    }

    /// Types what to look for on the shelf, and waits until something found is in view.
    void searchFor(String words) throws InterruptedException {
        var field = awaited(() -> all(".search-field .text-field", TextInputControl.class).findFirst()).found();
        Toolkit.run(() -> field.setText(words));
        awaited(() -> list(Found.class));
    }

    private Optional<ListView<?>> list(Class<?> items) {
        return all(".shelf-view .list-view", ListView.class)
                .<ListView<?>>map(list -> list)
                .filter(list -> !list.getItems().isEmpty() && items.isInstance(list.getItems().getFirst()))
                .filter(list -> list.lookup(".shelf-row .wrapped-text") != null)
                .findFirst();
    }

    private static <N> Stream<N> all(String selector, Class<N> kind) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
                .map(kind::cast);
    }

    private record Awaited<T>(T found, long nanos) {}

    private <T> Awaited<T> awaited(Supplier<Optional<T>> wanted) throws InterruptedException {
        while (System.nanoTime() - start < PATIENCE_NANOS) {
            var found = Toolkit.call(wanted::get);
            if (found.isPresent()) {
                return new Awaited<>(found.get(), System.nanoTime() - start);
            }
            Thread.sleep(1);
        }
        throw new AssertionError("not in two minutes");
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            Window.getWindows().removeListener(WIDE);
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        shown.join();
    }
}
