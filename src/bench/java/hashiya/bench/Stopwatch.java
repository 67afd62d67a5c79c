package hashiya.bench;

import hashiya.ui.Toolkit;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// A window of a fixed size, and how long things take in it.
final class Stopwatch implements AutoCloseable {
    static final double WIDTH = 900;
    static final double HEIGHT = 900;

    private final Stage stage;

    Stopwatch() {
        Toolkit.startHeadless();
        stage = Toolkit.call(() -> {
            var shown = new Stage();
            shown.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
            shown.show();
            return shown;
        });
    }

    /// From before something is made to the end of the pulse that lays it out, in nanoseconds. The painting itself is
    /// the renderer's, on a thread of its own.
    long toFirstPulse(Supplier<Parent> made) {
        var laidOut = new CountDownLatch(1);
        var end = new long[1];
        long start = System.nanoTime();
        Toolkit.run(() -> {
            var scene = new Scene(made.get(), WIDTH, HEIGHT);
            scene.addPostLayoutPulseListener(() -> {
                if (laidOut.getCount() > 0) {
                    end[0] = System.nanoTime();
                    laidOut.countDown();
                }
            });
            stage.setScene(scene);
        });
        try {
            laidOut.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return end[0] - start;
    }

    /// An act and the layout it asks for, on the JavaFX thread, in nanoseconds.
    long ofAct(Runnable act) {
        return Toolkit.call(() -> {
            var root = stage.getScene().getRoot();
            long start = System.nanoTime();
            act.run();
            root.applyCss();
            root.layout();
            return System.nanoTime() - start;
        });
    }

    /// What is in use after everything let go of has been collected, in bytes.
    static long heap() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Override
    public void close() {
        Toolkit.run(stage::close);
    }
}
