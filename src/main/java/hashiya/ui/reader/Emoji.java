package hashiya.ui.reader;

import java.util.regex.Pattern;

/// How emoji of several characters are written for the bundled face, which has one colour.
///
/// JavaFX shapes what holds a joiner, and nothing else: of the rest it would draw the parts side by side.
final class Emoji {
    /// Tones of skin are colours: the face draws all alike, and families without them.
    private static final Pattern SKIN = Pattern.compile("(?<!^)[\\x{1F3FB}-\\x{1F3FF}]");

    private static final Pattern KEY_CAP = Pattern.compile("([0-9#*])(\uFE0F?)\u20E3");

    private static final String KEYS = "0123456789#*";

    /// What the face has the keys with their caps as, and nothing at all. They run the way the keys and emoji themselves do.
    private static final int[] KEY_CAPS = {
        0x1FBF0, 0x1FBF1, 0x1FBF2, 0x1FBF3, 0x1FBF4, 0x1FBF5, 0x1FBF6, 0x1FBF7, 0x1FBF8, 0x1FBF9, 0x1FB00, 0x1FB01
    };

    private static final String NOTHING = Character.toString(0x1FB02);

    private Emoji() {}

    /// What is drawn for some characters, of the same length.
    static String drawn(String characters) {
        String caps = KEY_CAP.matcher(characters)
                .replaceAll(cap -> Character.toString(KEY_CAPS[KEYS.indexOf(cap.group(1))]) + cap.group(2));
        String bare = SKIN.matcher(caps).replaceAll("");
        return bare + NOTHING.repeat((caps.length() - bare.length()) / NOTHING.length());
    }
}
