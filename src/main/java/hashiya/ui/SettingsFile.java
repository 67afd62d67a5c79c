package hashiya.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// Choices by their names, as they lie in a file. Trouble with it is only logged: it costs a person a choice, not their work.
final class SettingsFile {
    private final Properties kept = new Properties();

    /// What a file holds; nothing where it is missing or cannot be read.
    static SettingsFile read(Path file) {
        var read = new SettingsFile();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, UTF_8)) {
                read.kept.load(reader);
            } catch (IOException | IllegalArgumentException trouble) {
                warn("the settings in " + file + " cannot be read; the defaults hold", trouble);
            }
        }
        return read;
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var writer = Files.newBufferedWriter(file, UTF_8)) {
                kept.store(writer, null);
            }
        } catch (IOException trouble) {
            warn("the settings cannot be kept in " + file, trouble);
        }
    }

    void put(String name, String text) {
        kept.setProperty(name, text);
    }

    void put(String name, Enum<?> choice) {
        put(name, nameOf(choice));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(kept.getProperty(name));
    }

    double number(String name, double otherwise) {
        try {
            double number = Double.parseDouble(text(name).orElse(""));
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    <E extends Enum<E>> E choice(String name, E otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(choice -> text(name).filter(nameOf(choice)::equals).isPresent())
                .findFirst()
                .orElse(otherwise);
    }

    /// The logger is asked for here, since the first one takes a while, and each start reads the settings first of all.
    private static void warn(String what, Exception trouble) {
        System.getLogger(SettingsFile.class.getName()).log(Level.WARNING, what, trouble);
    }

    private static String nameOf(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
