package hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvCodecTest {
    private static final String TEMPTING = "=+-@'\",;\t\r\n |\\\u200f\ufeff#قال🌉1a";

    private static final Table<List<String>> THREE_CELLS = new Table<>(
            "cells",
            Profile.FULL,
            List.of(
                    new Column<>("first", cells -> cells.get(0)),
                    new Column<>("second", cells -> cells.get(1)),
                    new Column<>("third", cells -> cells.get(2))),
            (_, _) -> {},
            _ -> List.of());

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWroteWhateverTheOptions() throws IOException {
        long seed = Seed.of(CsvCodecTest.class);
        var random = new Random(seed);
        for (var options : everyOption()) {
            var rows = new ArrayList<List<String>>();
            for (int row = 0; row < 300; row++) {
                rows.add(List.of(anything(random), anything(random), anything(random)));
            }
            var codec = new CsvCodec(options);

            var written = write(codec, rows);

            assertThat(codec.read(file())).as("seed %d, %s", seed, options).isEqualTo(written);
            assertThat(written.rows()).isEqualTo(300);
        }
    }

    @Test
    void noticesACharacterThatMovedToTheNextCell() throws IOException {
        var codec = new CsvCodec(CsvOptions.DEFAULT);
        var written = write(codec, List.of(List.of("قا", "ل", "")));

        Files.writeString(file(), Files.readString(file()).replace("قا,ل", "ق,ال"));

        assertThat(codec.read(file())).isNotEqualTo(written);
    }

    @Test
    void noticesRowsThatChangedPlaces() throws IOException {
        var codec = new CsvCodec(CsvOptions.DEFAULT);
        var written = write(codec, List.of(List.of("أ", "", ""), List.of("ب", "", "")));

        Files.writeString(file(), Files.readString(file()).replace("أ,,\r\nب,,", "ب,,\r\nأ,,"));

        assertThat(codec.read(file())).isNotEqualTo(written);
    }

    private Contents write(CsvCodec codec, List<List<String>> rows) throws IOException {
        try (var stream = Files.newOutputStream(file())) {
            return codec.write(THREE_CELLS, rows::forEach, stream);
        }
    }

    private Path file() {
        return folder.resolve("cells.csv");
    }

    private static List<CsvOptions> everyOption() {
        var options = new ArrayList<CsvOptions>();
        for (var delimiter : Delimiter.values()) {
            for (boolean mark : new boolean[] {true, false}) {
                options.add(new CsvOptions(mark, delimiter, true));
                options.add(new CsvOptions(mark, delimiter, false));
            }
        }
        return options;
    }

    private static String anything(Random random) {
        var points = TEMPTING.codePoints().toArray();
        var cell = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            cell.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return cell.toString();
    }
}
