package hashiya.ui;

import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.stage.Stage;

/// The program, as JavaFX knows it: by the name of this class. JavaFX tells it to the desktop with each window (on X11 as
/// `WM_CLASS`), which finds the desktop file by it; the windows of a program without one are all called `java`.
///
/// It shows no window by itself: a terminal asks for one, or for a picture of one.
public final class Hashiya extends Application {
    private static final CountDownLatch NAMED = new CountDownLatch(1);

    /// Begins to tell JavaFX the name, on a thread that ends with the toolkit, which must run. To be called once.
    static void beginNaming() {
        Thread.ofPlatform().name("application").daemon().start(() -> {
            try {
                launch(Hashiya.class);
            } finally {
                NAMED.countDown();
            }
        });
    }

    /// Returns once each window that is shown bears the name. Not to be called on the JavaFX thread.
    static void awaitName() {
        try {
            NAMED.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Called by JavaFX, not on its own thread, as soon as it knows the name.
    @Override
    public void init() {
        NAMED.countDown();
    }

    @Override
    public void start(Stage unused) {}
}
