package hashiya.desk;

import java.util.regex.Pattern;

/// Makes one line of what a person has typed, without spaces at its ends.
final class OneLine {
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private OneLine() {}

    static String of(String typed) {
        return SPACES.matcher(typed).replaceAll(" ").strip();
    }
}
