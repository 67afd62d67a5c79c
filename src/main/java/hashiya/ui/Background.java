package hashiya.ui;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Does slow work away from the window: out once, back once.
///
/// Works are done one after the other, in the order they were asked for, so that a person's acts happen in theirs. Looking
/// something up need not wait for them, and upkeep keeps out of everybody's way.
public final class Background implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final ExecutorService worker = oneThread("desk");
    private final ExecutorService finder = oneThread("search");
    private final ExecutorService keeper = oneThread("upkeep");
    private final AtomicBoolean keeping = new AtomicBoolean();
    private final Executor window;
    private volatile boolean closed;

    private Background(Executor window) {
        this.window = window;
    }

    /// Works on virtual threads and returns to the JavaFX thread.
    public static Background besideTheWindow() {
        return new Background(Platform::runLater);
    }

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
    }

    /// Runs `work`, then hands its result to `then`, or what it threw to `otherwise`; both on the JavaFX thread.
    /// Once closed it does nothing any more: there is no window left to show a result in.
    public <T> void run(Supplier<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        run(() -> deliver(work, then, otherwise));
    }

    private <T> void deliver(Supplier<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        try {
            T result = work.get();
            window.execute(() -> then.accept(result));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError trouble) {
            window.execute(() -> otherwise.accept(trouble));
        }
    }

    /// Looks something up beside the works, and hands it over like [#run(Supplier, Consumer, Consumer)] does; does not
    /// even begin if it is not `wanted` any more when its turn has come.
    public <T> void lookUp(BooleanSupplier wanted, Supplier<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        execute(finder, () -> {
            if (wanted.getAsBoolean()) {
                deliver(work, then, otherwise);
            }
        });
    }

    /// Takes step after step until one says that there is nothing left, and rests as long as each of them took; does
    /// nothing if it is at it already.
    ///
    /// @param then what to do on the JavaFX thread when all is done
    public void keepUp(BooleanSupplier step, Runnable then) {
        if (keeping.compareAndSet(false, true)) {
            execute(keeper, () -> {
                try {
                    stepByStep(step);
                    window.execute(then);
                } catch (RuntimeException trouble) {
                    LOG.log(Level.DEBUG, "upkeep failed", trouble); // a library that takes no writing; people's own acts tell them
                } finally {
                    keeping.set(false);
                }
            });
        }
    }

    private void stepByStep(BooleanSupplier step) {
        boolean more = true;
        while (more && !closed) {
            long start = System.nanoTime();
            more = step.getAsBoolean();
            LockSupport.parkNanos(System.nanoTime() - start);
        }
    }

    /// Begins nothing more before `moment` has come, or a second is over.
    public void holdUntil(CompletableFuture<@Nullable Void> moment) {
        var waited = moment.copy().completeOnTimeout(null, 1, TimeUnit.SECONDS);
        List.of(worker, finder, keeper).forEach(thread -> execute(thread, waited::join));
    }

    /// Runs `work` that nobody waits for.
    public void run(Runnable work) {
        execute(worker, work);
    }

    private static void execute(ExecutorService thread, Runnable work) {
        try {
            thread.execute(work);
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
            worker.execute(() -> finder.execute(() -> window.execute(done::countDown)));
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
        closed = true;
        worker.close();
        finder.close();
        keeper.close();
    }
}
