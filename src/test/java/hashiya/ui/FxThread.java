package hashiya.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// Runs a test's body on the JavaFX thread, on the headless toolkit that the build asks for.
public final class FxThread {
    private FxThread() {}

    public static <T> T call(Callable<T> body) throws Exception {
        start();
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(body.call());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof Exception exception ? exception : failed;
        } catch (TimeoutException stuck) {
            throw new AssertionError("the JavaFX thread did not answer within a minute", stuck);
        }
    }

    private static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyRunning) {
            // One toolkit serves all tests of a run.
            return;
        }
    }
}
