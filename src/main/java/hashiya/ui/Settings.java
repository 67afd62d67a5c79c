package hashiya.ui;

import hashiya.phrases.Language;
import hashiya.ui.reader.Leading;
import hashiya.ui.reader.Measure;
import hashiya.ui.reader.Typography;
import hashiya.ui.reader.View;
import java.nio.file.Path;

/// How a person likes the window; remembered from one start to the next.
///
/// @param textSize of the article's body, in pixels
/// @param coder whose name goes on marks; empty for that of the system's user
public record Settings(
        Language language, Theme theme, Face face, double textSize, Leading leading, Measure measure, View view,
        FirstReading firstReading, String coder, ShelfStanding shelf) {
    public static final Settings DEFAULT =
            new Settings(
                    Language.ARABIC, Theme.LIGHT, Face.NASKH, 21, Leading.USUAL, Measure.USUAL,
                    View.AS_STORED, FirstReading.SHOWN, "", ShelfStanding.DEFAULT);

    /// The settings kept in a file; where it is missing or says nothing useful, the defaults.
    public static Settings load(Path file) {
        var kept = SettingsFile.read(file);
        return new Settings(
                kept.text("language").flatMap(Language::of).orElse(DEFAULT.language),
                kept.choice("theme", DEFAULT.theme),
                kept.choice("face", DEFAULT.face),
                kept.number("text-size", DEFAULT.textSize),
                kept.choice("leading", DEFAULT.leading),
                kept.choice("measure", DEFAULT.measure),
                new View(
                        kept.choice("digits", DEFAULT.view.digits()),
                        kept.choice("tashkeel", DEFAULT.view.tashkeel()),
                        kept.choice("invisibles", DEFAULT.view.invisibles())),
                kept.choice("first-reading", DEFAULT.firstReading),
                kept.text("coder").orElse(DEFAULT.coder),
                new ShelfStanding(
                        kept.choice("shelf-order", DEFAULT.shelf.order()),
                        kept.choice("shelf-groups", DEFAULT.shelf.grouping())));
    }

    /// Keeps the settings in a file. One that cannot be written costs a person a choice, not their work: it is only logged.
    public void save(Path file) {
        var kept = new SettingsFile();
        kept.put("language", language.code());
        kept.put("theme", theme);
        kept.put("face", face);
        kept.put("text-size", Double.toString(textSize));
        kept.put("leading", leading);
        kept.put("measure", measure);
        kept.put("digits", view.digits());
        kept.put("tashkeel", view.tashkeel());
        kept.put("invisibles", view.invisibles());
        kept.put("first-reading", firstReading);
        kept.put("coder", coder);
        kept.put("shelf-order", shelf.order());
        kept.put("shelf-groups", shelf.grouping());
        kept.write(file);
    }

    /// How the page is to be set.
    Typography typography() {
        return new Typography(face.family(), textSize, leading, measure);
    }

    public Settings with(Language other) {
        return new Settings(other, theme, face, textSize, leading, measure, view, firstReading, coder, shelf);
    }

    public Settings with(Theme other) {
        return new Settings(language, other, face, textSize, leading, measure, view, firstReading, coder, shelf);
    }

    public Settings with(Face other) {
        return new Settings(language, theme, other, textSize, leading, measure, view, firstReading, coder, shelf);
    }

    public Settings with(Leading other) {
        return new Settings(language, theme, face, textSize, other, measure, view, firstReading, coder, shelf);
    }

    public Settings with(Measure other) {
        return new Settings(language, theme, face, textSize, leading, other, view, firstReading, coder, shelf);
    }

    public Settings with(View other) {
        return new Settings(language, theme, face, textSize, leading, measure, other, firstReading, coder, shelf);
    }

    public Settings with(FirstReading other) {
        return new Settings(language, theme, face, textSize, leading, measure, view, other, coder, shelf);
    }

    public Settings with(ShelfStanding other) {
        return new Settings(language, theme, face, textSize, leading, measure, view, firstReading, coder, other);
    }

    public Settings withTextSize(double pixels) {
        return new Settings(language, theme, face, pixels, leading, measure, view, firstReading, coder, shelf);
    }

    public Settings withCoder(String name) {
        return new Settings(language, theme, face, textSize, leading, measure, view, firstReading, name.strip(), shelf);
    }
}
