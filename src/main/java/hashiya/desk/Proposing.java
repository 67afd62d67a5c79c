package hashiya.desk;

import hashiya.intake.Intake;
import hashiya.intake.Read;
import hashiya.suggest.Suggesting;
import hashiya.suggest.Suggestions;
import java.nio.file.Path;
import java.util.List;

/// Reads articles before a person does. It needs no library and keeps nothing.
public final class Proposing {
    private final Intake intake;
    private final Suggesting suggesting;

    public Proposing(Intake intake, Suggesting suggesting) {
        this.intake = intake;
        this.suggesting = suggesting;
    }

    /// What the article in a file seems to hold.
    public Proposed of(Path file) {
        return switch (intake.file(file)) {
            case Read.Readable readable -> new Proposed.Suggested(readable.text(), suggesting.of(readable.text()));
            case Read.Unreadable(_, String phrase, List<Object> arguments) -> new Proposed.Refused(phrase, arguments);
        };
    }

    /// What came of a file that was to be read first.
    public sealed interface Proposed {
        /// What the article seems to hold.
        ///
        /// @param text the article's, which the suggestions' spans count in
        record Suggested(String text, Suggestions suggestions) implements Proposed {}

        /// It could not be read.
        ///
        /// @param phrase the key of the sentence that says why
        /// @param arguments what fills it
        record Refused(String phrase, List<Object> arguments) implements Proposed {}
    }
}
