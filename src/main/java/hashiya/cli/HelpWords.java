package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hashiya.phrases.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// What `--help` says, in the form in which picocli looks it up: `hashiya.add.usage.description`, `hashiya.add.charset`.
///
/// They are no phrases: nothing is put into them, and picocli wraps and indents them.
final class HelpWords {
    private HelpWords() {}

    static ResourceBundle in(Language language) {
        String name = "/hashiya/cli/help." + language.code() + ".properties";
        try (var words = new InputStreamReader(Objects.requireNonNull(HelpWords.class.getResourceAsStream(name)), UTF_8)) {
            return new PropertyResourceBundle(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
