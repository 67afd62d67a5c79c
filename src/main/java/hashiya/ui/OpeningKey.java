package hashiya.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The letter that opened something to write in. It is typed after the field has the focus already, and does not belong there.
final class OpeningKey {
    private boolean pressed;

    private OpeningKey() {}

    /// Keeps what is typed out of a field until a key goes down in it.
    ///
    /// @return to be told when the field is opened anew
    static OpeningKey keptOutOf(Node field) {
        var key = new OpeningKey();
        field.addEventFilter(KeyEvent.KEY_PRESSED, _ -> key.pressed = true);
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!key.pressed) {
                event.consume();
            }
        });
        return key;
    }

    void openedAnew() {
        pressed = false;
    }
}
