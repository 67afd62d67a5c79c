package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Digits;
import hashiya.arabic.Tashkeel;
import hashiya.library.Grouping;
import hashiya.library.ShelfOrder;
import hashiya.phrases.Language;
import hashiya.ui.reader.Invisibles;
import hashiya.ui.reader.Leading;
import hashiya.ui.reader.Measure;
import hashiya.ui.reader.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void areKeptInAFolderThatIsNotThereYet() {
        var file = folder.resolve("حاشية/settings.properties");
        var settings = Settings.DEFAULT.with(Language.ENGLISH).with(Theme.CONTRAST).with(Face.SANS).with(Leading.WIDE).with(Measure.NARROW)
                .with(new View(Digits.ARABIC_INDIC, Tashkeel.HIDDEN, Invisibles.SHOWN))
                .with(new ShelfStanding(ShelfOrder.BARE_TITLE, Grouping.FOLDER))
                .withTextSize(25.5)
                .withCoder("سلمى");

        settings.save(file);

        assertThat(Settings.load(file)).isEqualTo(settings);
    }

    @Test
    void areTheDefaultsWhereNothingUsefulIsKept() throws IOException {
        var file = folder.resolve("settings.properties");
        assertThat(Settings.load(file)).isEqualTo(Settings.DEFAULT);

        Files.writeString(file, "language=tlh\ntheme=plaid\ntext-size=large\nface=comic\nleading=\n");
        assertThat(Settings.load(file)).isEqualTo(Settings.DEFAULT);

        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThat(Settings.load(file)).isEqualTo(Settings.DEFAULT);
    }
}
