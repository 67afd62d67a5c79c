package hashiya.ui;

import javafx.scene.Node;

/// Gives the keyboard to what has only just been shown.
final class Keyboard {
    private Keyboard() {}

    /// Gives `node` the keyboard, ready for the very next key.
    ///
    /// JavaFX hands keys to a control only once it has been styled. Left to the next pulse, that comes too late on a busy
    /// machine, and the first letters of a quick hand are lost.
    static void giveTo(Node node) {
        node.applyCss();
        node.requestFocus();
    }
}
