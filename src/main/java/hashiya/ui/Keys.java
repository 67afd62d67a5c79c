package hashiya.ui;

import hashiya.arabic.ArabicKeyboard;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The letters that act while the article has the focus, alone or with Ctrl, under a Latin keyboard layout and an Arabic
/// one.
///
/// Under some layouts a key press carries no code, only the letter typed after it; so the code counts, and where there
/// is none, the letter that the same key gives on an Arabic keyboard.
final class Keys {
    private final Map<KeyCode, Runnable> acts;
    private final Map<KeyCode, Runnable> withControl;
    private final Predicate<String> others;
    private KeyCode pressed = KeyCode.UNDEFINED;

    /// @param withControl for keys that come with Ctrl and without a code; those with one are the menus' business
    /// @param others is asked about each other letter and digit, and says whether it does something: `F`, `7`
    Keys(Map<KeyCode, Runnable> acts, Map<KeyCode, Runnable> withControl, Predicate<String> others) {
        this.acts = Map.copyOf(acts);
        this.withControl = Map.copyOf(withControl);
        this.others = others;
    }

    void press(KeyEvent event) {
        pressed = event.getCode();
        if (isPlain(event)) {
            actOrAsk(event, pressed);
        } else if (pressed == KeyCode.UNDEFINED && event.isShortcutDown() && !event.isAltDown()) {
            act(event, withControl.get(keyOf(event.getText())));
        }
    }

    void type(KeyEvent event) {
        if (isPlain(event) && pressed == KeyCode.UNDEFINED) {
            actOrAsk(event, keyOf(event.getCharacter()));
        }
    }

    private void actOrAsk(KeyEvent event, KeyCode key) {
        var act = acts.get(key);
        if (act != null) {
            act(event, act);
        } else if ((key.isLetterKey() || key.isDigitKey()) && others.test(nameOf(key))) {
            event.consume();
        }
    }

    /// Of the digits beside the letters and of those on the keypad alike: `7`.
    private static String nameOf(KeyCode key) {
        return key.isKeypadKey() ? key.getChar() : key.getName();
    }

    private static KeyCode keyOf(String letter) {
        return ArabicKeyboard.keyOf(letter).map(KeyCode::getKeyCode).orElse(KeyCode.UNDEFINED);
    }

    private static void act(KeyEvent event, @Nullable Runnable act) {
        if (act != null) {
            act.run();
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
