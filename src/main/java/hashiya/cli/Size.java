package hashiya.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/// How large a picture of the window is to be, in pixels.
record Size(int width, int height) {
    static final Size SQUARE = new Size(1000, 1000);

    private static final int SMALLEST = 320;
    private static final int LARGEST = 4000;
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})x([0-9]{1,9})");

    Size {
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new TerminalException("terminal.size", width + "x" + height, String.valueOf(SMALLEST), String.valueOf(LARGEST));
        }
    }

    /// Reads `1440x900`.
    static Size of(String typed) {
        var size = SIZE.matcher(typed);
        if (!size.matches()) {
            throw new TypeConversionException(typed);
        }
        return new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
