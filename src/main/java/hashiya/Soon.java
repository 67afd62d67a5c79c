package hashiya;

import hashiya.ui.Toolkit;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What will be needed, begun while something else keeps a start waiting.
final class Soon<T> implements Supplier<T> {
    private final Future<T> task;

    private Soon(Future<T> task) {
        this.task = task;
    }

    /// Begins work on a thread of its own.
    static <T> Soon<T> begin(String name, Supplier<T> work) {
        return new Soon<>(Toolkit.beside(name, work::get));
    }

    /// What came of it, once it is done; throws what it threw.
    @Override
    public T get() {
        return Toolkit.outcome(task);
    }

    /// Lets go of it, which is needed no more; what it throws is nobody's concern then.
    void release(Consumer<T> release) {
        try {
            release.accept(task.get());
        } catch (ExecutionException failed) {
            System.getLogger(Soon.class.getName()).log(System.Logger.Level.DEBUG, "not needed, and failed", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
