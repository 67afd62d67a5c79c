package hashiya.ui;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The letters that act while the article has the focus, alone or with Ctrl, under a Latin keyboard layout and an Arabic
/// one.
///
/// Under some layouts a key press carries no code, only the letter typed after it; so the code counts, and where there
/// is none, the letter that the same key gives on an Arabic keyboard.
final class Keys {
    private static final Map<String, KeyCode> BY_ARABIC_LETTER = Map.ofEntries(
            Map.entry("ض", KeyCode.Q),
            Map.entry("ؤ", KeyCode.C),
            Map.entry("ي", KeyCode.D),
            Map.entry("ه", KeyCode.I),
            Map.entry("ة", KeyCode.M),
            Map.entry("ق", KeyCode.R),
            Map.entry("س", KeyCode.S),
            Map.entry("ص", KeyCode.W),
            Map.entry("ى", KeyCode.N),
            Map.entry("ح", KeyCode.P),
            Map.entry("ب", KeyCode.F));

    private final Map<KeyCode, Runnable> acts;
    private final Map<KeyCode, Runnable> withControl;
    private KeyCode pressed = KeyCode.UNDEFINED;

    /// @param withControl for keys that come with Ctrl and without a code; those with one are the menus' business
    Keys(Map<KeyCode, Runnable> acts, Map<KeyCode, Runnable> withControl) {
        this.acts = Map.copyOf(acts);
        this.withControl = Map.copyOf(withControl);
    }

    void press(KeyEvent event) {
        pressed = event.getCode();
        if (isPlain(event)) {
            act(event, acts.get(event.getCode()));
        } else if (pressed == KeyCode.UNDEFINED && event.isShortcutDown() && !event.isAltDown()) {
            act(event, withControl.get(keyOf(event.getText())));
        }
    }

    void type(KeyEvent event) {
        if (isPlain(event) && pressed == KeyCode.UNDEFINED) {
            act(event, acts.get(keyOf(event.getCharacter())));
        }
    }

    private static KeyCode keyOf(String letter) {
        return BY_ARABIC_LETTER.getOrDefault(letter, KeyCode.UNDEFINED);
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
