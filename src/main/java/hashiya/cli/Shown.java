package hashiya.cli;

import java.util.List;

/// What came of showing the window.
public sealed interface Shown {
    /// A person saw it and closed it.
    record Closed() implements Shown {}

    /// There is nothing to show it on.
    ///
    /// @param phrase the key of a sentence that says why, and names the missing system package where it can
    /// @param arguments what fills it
    record NoDisplay(String phrase, List<Object> arguments) implements Shown {
        public NoDisplay {
            arguments = List.copyOf(arguments);
        }
    }
}
