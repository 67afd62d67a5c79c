package hashiya.ui;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The single letters that act while the article has the focus, under a Latin keyboard layout and an Arabic one.
///
/// Under some layouts a key press carries no code, only the letter typed after it; so the code counts, and where there
/// is none, the letter that the same key gives on an Arabic keyboard.
final class Keys {
    private static final Map<String, KeyCode> BY_ARABIC_LETTER = Map.of(
            "ض", KeyCode.Q,
            "ؤ", KeyCode.C,
            "ى", KeyCode.N,
            "ح", KeyCode.P);

    private final Map<KeyCode, Runnable> acts;
    private KeyCode pressed = KeyCode.UNDEFINED;

    Keys(Map<KeyCode, Runnable> acts) {
        this.acts = Map.copyOf(acts);
    }

    void press(KeyEvent event) {
        pressed = event.getCode();
        if (isPlain(event)) {
            act(event, event.getCode());
        }
    }

    void type(KeyEvent event) {
        if (isPlain(event) && pressed == KeyCode.UNDEFINED) {
            act(event, BY_ARABIC_LETTER.getOrDefault(event.getCharacter(), KeyCode.UNDEFINED));
        }
    }

    private void act(KeyEvent event, KeyCode key) {
        var act = acts.get(key);
        if (act != null) {
            act.run();
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
