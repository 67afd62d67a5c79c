package hashiya.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import hashiya.phrases.Language;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// How a person likes the window; remembered from one start to the next.
///
/// @param textSize of the article's body, in pixels
public record Settings(Language language, Theme theme, double textSize) {
    public static final Settings DEFAULT = new Settings(Language.ARABIC, Theme.LIGHT, 21);

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";

    /// The settings kept in a file; where it is missing or says nothing useful, the defaults.
    public static Settings load(Path file) {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, UTF_8)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException trouble) {
                LOG.log(Level.WARNING, "the settings in " + file + " cannot be read; the defaults hold", trouble);
            }
        }
        return new Settings(
                Optional.ofNullable(kept.getProperty(LANGUAGE)).flatMap(Language::of).orElse(DEFAULT.language),
                Optional.ofNullable(kept.getProperty(THEME)).flatMap(Theme::of).orElse(DEFAULT.theme),
                Optional.ofNullable(kept.getProperty(TEXT_SIZE)).flatMap(Settings::number).orElse(DEFAULT.textSize));
    }

    /// Keeps the settings in a file. One that cannot be written costs a person a choice, not their work: it is only logged.
    public void save(Path file) {
        var kept = new Properties();
        kept.setProperty(LANGUAGE, language.code());
        kept.setProperty(THEME, theme.styleClass());
        kept.setProperty(TEXT_SIZE, Double.toString(textSize));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var writer = Files.newBufferedWriter(file, UTF_8)) {
                kept.store(writer, null);
            }
        } catch (IOException trouble) {
            LOG.log(Level.WARNING, "the settings cannot be kept in " + file, trouble);
        }
    }

    public Settings with(Language other) {
        return new Settings(other, theme, textSize);
    }

    public Settings with(Theme other) {
        return new Settings(language, other, textSize);
    }

    public Settings withTextSize(double pixels) {
        return new Settings(language, theme, pixels);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
