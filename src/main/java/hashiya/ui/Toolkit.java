package hashiya.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/// The JavaFX toolkit of this process. It can be started once; one that failed to start cannot be tried again.
public final class Toolkit {
    private static final CountDownLatch BEGUN = new CountDownLatch(1);

    private Toolkit() {}

    /// What JavaFX says of itself. Kept, because a logger nobody holds forgets its level.
    private static final class Said {
        private static final Logger LOGGER = Logger.getLogger("javafx");
    }

    /// Starts the toolkit on the display, or does nothing if it runs.
    ///
    /// Throws what JavaFX throws where there is no usable display or a system library is missing.
    public static void start() {
        if (!Platform.class.getModule().isNamed()) {
            Said.LOGGER.setLevel(Level.SEVERE); // it warns of being no module, which is how a build runs it
        }
        GraphicsDevice.doWithoutWhereThereIsNone();
        var ready = new CountDownLatch(1);
        BEGUN.countDown();
        try {
            Platform.startup(ready::countDown);
        } catch (IllegalStateException _) {
            return;
        }
        Platform.setImplicitExit(false);
        await(ready);
        Hashiya.beginNaming();
    }

    private static void await(CountDownLatch moment) {
        try {
            moment.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Returns once somebody is about to start the toolkit, or has.
    static void awaitBeginning() {
        await(BEGUN);
    }

    /// Starts the toolkit without a display, drawing in software; or does nothing if it runs.
    public static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        start();
    }

    /// Runs `body` on the JavaFX thread and waits for it. What it throws is thrown here, wrapped if it is checked.
    public static <T> T call(Callable<T> body) {
        var task = new FutureTask<>(body);
        Platform.runLater(task);
        return outcome(task);
    }

    /// Has `body` done on a thread of its own, which keeps no process from ending.
    public static <T> Future<T> beside(String name, Callable<T> body) {
        var task = new FutureTask<>(body);
        Thread.ofPlatform().name(name).daemon().start(task);
        return task;
    }

    /// Waits for what another thread does. What that throws is thrown here, wrapped if it is checked.
    public static <T> T outcome(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CompletionException(interrupted);
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException exception -> exception;
                case Error error -> throw error;
                case null, default -> new CompletionException(failed);
            };
        }
    }

    /// Like [#call], for what gives nothing back.
    public static void run(Runnable body) {
        call(() -> {
            body.run();
            return true;
        });
    }
}
