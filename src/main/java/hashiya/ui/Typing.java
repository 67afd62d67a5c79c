package hashiya.ui;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;

/// Hears the letters that are typed while a menu shows, which JavaFX's menus do not.
final class Typing {
    private Typing() {}

    /// @param popup the menu
    /// @param typed told each letter or digit, or whatever else a key writes that is seen
    static void in(PopupWindow popup, Consumer<String> typed) {
        popup.getScene().setOnKeyTyped(event -> hear(event, typed));
    }

    private static void hear(KeyEvent event, Consumer<String> typed) {
        String character = event.getCharacter();
        boolean isCommand = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (!isCommand && !character.isBlank() && character.codePoints().allMatch(Character::isLetterOrDigit)) {
            event.consume();
            typed.accept(character);
        }
    }
}
