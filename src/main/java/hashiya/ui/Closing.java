package hashiya.ui;

import java.lang.System.Logger.Level;
import java.util.Optional;

/// Something to be closed that may not be there; what goes wrong with it hinders nobody any more.
record Closing(Optional<AutoCloseable> closed) implements AutoCloseable {
    static Closing of(Optional<AutoCloseable> closed) {
        return new Closing(closed);
    }

    @Override
    public void close() {
        closed.ifPresent(each -> {
            try {
                each.close();
            } catch (Exception trouble) {
                System.getLogger(Closing.class.getName()).log(Level.DEBUG, "closing", trouble);
            }
        });
    }
}
