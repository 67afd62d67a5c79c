package hashiya.ui;

import hashiya.desk.Desk;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Looks after the library while the window is open: once a second whether other programs have changed it, and at the
/// beginning and every hour whether today's backup is made. It waits for nobody, and nobody for it.
final class Watch implements AutoCloseable {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Thread news;
    private final Thread backups;

    private Watch(Thread news, Thread backups) {
        this.news = news;
        this.backups = backups;
    }

    /// @param onNews told on the watch's own thread
    /// @param onTrouble told there, once for each kind of trouble in a row
    static Watch over(Desk desk, Runnable onNews, Consumer<RuntimeException> onTrouble) {
        return new Watch(
                every(A_SECOND, onTrouble, () -> {
                    if (desk.hasNews()) {
                        onNews.run();
                    }
                }),
                every(AN_HOUR, onTrouble, desk::backUpDaily));
    }

    private static Thread every(Duration pause, Consumer<RuntimeException> onTrouble, Runnable look) {
        return Thread.ofVirtual().start(() -> {
            boolean isWell = true;
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    look.run();
                    isWell = true;
                } catch (RuntimeException trouble) {
                    if (isWell) {
                        onTrouble.accept(trouble);
                    }
                    isWell = false;
                }
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    /// Waits for the look that is under way.
    @Override
    public void close() {
        try {
            for (var thread : List.of(news, backups)) {
                thread.interrupt();
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
