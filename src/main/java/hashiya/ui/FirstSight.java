package hashiya.ui;

import java.util.ArrayList;
import java.util.List;

/// What a window leaves for when it has been seen for the first time: a person waits for the article, and for nothing beside
/// it. A part of the window that leaves what stands on it has its place, its size and its colour from the
/// beginning, so that nothing moves when it is filled.
///
/// First of all the rows of the shelf are wanted, then all the rest. Used on the JavaFX thread.
final class FirstSight {
    private final List<Runnable> next = new ArrayList<>();
    private final List<Runnable> left = new ArrayList<>();
    private boolean begun;
    private boolean over;

    /// Of a window of which all is wanted at once.
    static FirstSight over() {
        var sight = new FirstSight();
        sight.end();
        return sight;
    }

    /// Does something as soon as the page has been painted; at once if it has been.
    void next(Runnable rest) {
        if (begun) {
            rest.run();
        } else {
            next.add(rest);
        }
    }

    /// Does something once the rows of the shelf have been seen too; at once if they have been.
    void leave(Runnable rest) {
        if (over) {
            rest.run();
        } else {
            left.add(rest);
        }
    }

    /// The page has been painted: what was wanted next is done now.
    void begin() {
        begun = true;
        next.forEach(Runnable::run);
        next.clear();
    }

    /// The window has been seen: what was left is done now, in the order in which it was left.
    void end() {
        begin();
        over = true;
        left.forEach(Runnable::run);
        left.clear();
    }
}
