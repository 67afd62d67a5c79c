package hashiya.ui;

import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Does slow work away from the window: out once, back once.
///
/// Works are done one after the other, in the order they were asked for, so that a person's acts happen in theirs.
public final class Background implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final ExecutorService worker;
    private final Executor window;

    private Background(ExecutorService worker, Executor window) {
        this.worker = worker;
        this.window = window;
    }

    /// Works on a virtual thread and returns to the JavaFX thread.
    public static Background besideTheWindow() {
        var worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("desk").factory());
        return new Background(worker, Platform::runLater);
    }

    /// Runs `work`, then hands its result to `then`, or what it threw to `otherwise`; both on the JavaFX thread.
    /// Once closed it does nothing any more: there is no window left to show a result in.
    public <T> void run(Supplier<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        run(() -> {
            try {
                T result = work.get();
                window.execute(() -> then.accept(result));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError trouble) {
                window.execute(() -> otherwise.accept(trouble));
            }
        });
    }

    /// Runs `work` that nobody waits for.
    public void run(Runnable work) {
        try {
            worker.execute(work);
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.DEBUG, "the window is closed", closed);
        }
    }

    /// Waits until the work asked for so far, and what it leads to on the JavaFX thread, has been done.
    ///
    /// Not to be called on the JavaFX thread.
    public void rest() {
        // Work may ask for more work when it returns: an act, what shows it, and what refreshes the shelf.
        for (int round = 0; round < 3; round++) {
            var done = new CountDownLatch(1);
            worker.execute(() -> window.execute(done::countDown));
            try {
                done.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Waits for the work that was asked for; what a person did last is stored before the window goes.
    @Override
    public void close() {
        worker.close();
    }
}
