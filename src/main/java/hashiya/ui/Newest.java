package hashiya.ui;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Work of which only the newest counts: asking for more gives up what was asked for before.
final class Newest {
    private final Background background;
    private final AtomicInteger asked = new AtomicInteger();

    Newest(Background background) {
        this.background = background;
    }

    /// Runs `work` beside people's acts, then hands its result to `then` on the JavaFX thread, unless it was given up.
    ///
    /// @param work is handed a question to ask now and then: whether it was given up
    /// @param otherwise told what `work` threw
    <T> void run(Function<BooleanSupplier, T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        int mine = asked.incrementAndGet();
        BooleanSupplier givenUp = () -> asked.get() != mine;
        background.lookUp(
                () -> !givenUp.getAsBoolean(),
                () -> work.apply(givenUp),
                result -> {
                    if (!givenUp.getAsBoolean()) {
                        then.accept(result);
                    }
                },
                otherwise);
    }

    void giveUp() {
        asked.incrementAndGet();
    }
}
