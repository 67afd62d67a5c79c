package hashiya.phrases;

import hashiya.arabic.Direction;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language the interface speaks.
public enum Language {
    /// With Arabic-Indic digits: ٢٠٢٦.
    ARABIC("ar", "ar-u-nu-arab", Direction.RIGHT_TO_LEFT),
    ENGLISH("en", "en", Direction.LEFT_TO_RIGHT);

    private final String code;
    private final Locale locale;
    private final Direction direction;

    Language(String code, String locale, Direction direction) {
        this.code = code;
        this.locale = Locale.forLanguageTag(locale);
        this.direction = direction;
    }

    /// The language a code names: `ar` or `en`, as [#code] gives it.
    public static Optional<Language> of(String code) {
        return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /// ISO 639-1: `ar`, `en`.
    public String code() {
        return code;
    }

    /// The locale its numbers, dates and plurals follow.
    public Locale locale() {
        return locale;
    }

    /// Which way its windows are laid out.
    public Direction direction() {
        return direction;
    }
}
