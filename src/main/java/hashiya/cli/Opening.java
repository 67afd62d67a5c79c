package hashiya.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A command line that says nothing but to open the window, as desktops and most people do: `hashiya`, `hashiya open`, with
/// files or without, but with no option.
///
/// It is taken as it stands. Putting all commands together, to find that it is this one, takes as long as a window's toolkit.
final class Opening {
    private static final String OPEN = "open";

    private Opening() {}

    /// Whether a command line is of this kind; what is not sure, the commands decide.
    static boolean isAllThatIsSaid(String... arguments) {
        return arguments.length == 0
                || ((arguments[0].equals(OPEN) || isFileInFolder(arguments[0]))
                        && Arrays.stream(arguments).allMatch(Opening::isPath));
    }

    /// The files that such a line names.
    static List<Path> files(String... arguments) {
        long words = arguments.length > 0 && arguments[0].equals(OPEN) ? 1 : 0;
        return Arrays.stream(arguments).skip(words).map(Path::of).toList();
    }

    /// A file that no command can be meant by.
    private static boolean isFileInFolder(String word) {
        var file = new File(word);
        return file.getParent() != null && file.isFile();
    }

    private static boolean isPath(String word) {
        try {
            return !word.isEmpty() && !word.startsWith("-") && Path.of(word) != null;
        } catch (InvalidPathException none) {
            return false;
        }
    }
}
