package hashiya.ui.reader;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Pattern FLAG = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}");
    private static final int FIRST_LETTER = 0x1F1E6;

    /// The face has 26 flags of each letter from here on, and behind them nothing at all once more. Like the letters of flags,
    /// and unlike other emoji, these run from the left.
    private static final int FLAGS = 0xF0000;

    private static final int LETTERS = 26;

    /// Those of unions, peoples and islands beside those of ISO 3166.
    private static final Set<String> FLAGGED = Stream.concat(
                    Stream.of(Locale.getISOCountries()), Stream.of("AC", "CP", "CQ", "DG", "EA", "EU", "IC", "TA", "UN", "XK"))
            .collect(toUnmodifiableSet());

    private Emoji() {}

    /// What is drawn for some characters, of the same length.
    static String drawn(String characters) {
        String flags = FLAG.matcher(characters).replaceAll(flag -> flag(flag.group()));
        String caps = KEY_CAP.matcher(flags)
                .replaceAll(cap -> Character.toString(KEY_CAPS[KEYS.indexOf(cap.group(1))]) + cap.group(2));
        String bare = SKIN.matcher(caps).replaceAll("");
        return bare + NOTHING.repeat((caps.length() - bare.length()) / NOTHING.length());
    }

    /// The letters themselves where there is no such flag.
    private static String flag(String letters) {
        int first = letters.codePointAt(0) - FIRST_LETTER;
        int second = letters.codePointBefore(letters.length()) - FIRST_LETTER;
        return FLAGGED.contains("" + (char) ('A' + first) + (char) ('A' + second))
                ? Character.toString(FLAGS + LETTERS * first + second) + Character.toString(FLAGS + LETTERS * LETTERS)
                : letters;
    }
}
